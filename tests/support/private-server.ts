import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cleanup } from './cleanup.js';
import { environmentWith } from './environment.js';
import { freePort } from './free-port.js';
import { LeashedProcess } from './leashed-process.js';
import { PROJECT_ROOT } from './project.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

/** A database server of one test file's own, always at the same address, which may be killed and started again. */
export class PrivateServer {
  private process: LeashedProcess | null = null;
  private address = '';

  private constructor(
    /** Where all of its files lie. */
    readonly directory: string,
    private readonly port: number,
    private readonly words: string[],
  ) {}

  /** @param options `withTraces`: it writes a binlog and a log of every statement */
  static async start(cleanup: Cleanup, { withTraces = false } = {}): Promise<PrivateServer> {
    const words = withTraces ? ['--traces'] : [];
    const server = new PrivateServer(temporaryFolder(cleanup), await freePort(), words);
    cleanup.add(() => server.process?.stop());
    await server.start();
    return server;
  }

  /** Address of the server, without a database. */
  get url(): string {
    return this.address;
  }

  /** Starts it again on the same files, at the same address. */
  async start(): Promise<void> {
    const script = join(PROJECT_ROOT, 'scripts/dev-database.mjs');
    const words = [script, '--directory', this.directory, '--port', String(this.port), ...this.words];
    const server = new LeashedProcess('the private database', process.execPath, words, {
      env: environmentWith({}),
    });
    this.process = server;
    this.address = await waitUntil(
      () => {
        server.assertRunning();
        return /^TEST_DATABASE_SERVER=(\S+)$/m.exec(server.output)?.[1];
      },
      { what: 'the private database takes connections' },
    );
  }

  /** Kills the server program itself, as a crash or a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    process.kill(Number(readFileSync(join(this.directory, 'server.pid'), 'utf8')), 'SIGKILL');
    await this.process?.exit();
  }
}
