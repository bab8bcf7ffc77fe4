import type { Cleanup } from './cleanup.js';
import { environmentWith } from './environment.js';
import { newFieldKeys } from './field-keys.js';
import { freePort } from './free-port.js';
import { LeashedProcess } from './leashed-process.js';
import { BUILT, requireBuilt } from './project.js';
import { temporaryFolder } from './temporary-folder.js';
import { waitUntil } from './wait-until.js';

/** A busy machine is slow; this only ends a wait that is in vain. */
export interface ApiOptions {
  databaseUrl: string;
  /** Where it keeps its snapshot; a new folder when left out. */
  snapshotDirectory?: string;
  /** A free one when left out. */
  port?: number;
  settings?: Record<string, string>;
}

/** The built API, running as a process of its own on 127.0.0.1. */
export class Api {
  private constructor(
    readonly origin: string,
    readonly process: LeashedProcess,
  ) {}

  /** Starts it and waits until it says that look-ups are ready. */
  static async start(cleanup: Cleanup, options: ApiOptions): Promise<Api> {
    const api = await Api.launch(cleanup, options);
    await waitUntil(
      () => {
        api.process.assertRunning();
        return api.isReady();
      },
      { what: 'the API says that it is ready' },
    ).catch((error: Error) => {
      throw new Error(`${error.message}\n${api.process.output}`, { cause: error });
    });
    return api;
  }

  /** Starts it and waits for nothing. */
  static async launch(cleanup: Cleanup, options: ApiOptions): Promise<Api> {
    requireBuilt(BUILT.api);
    const port = options.port ?? (await freePort());
    const server = new LeashedProcess('the API', process.execPath, ['--enable-source-maps', BUILT.api], {
      env: environmentWith({
        NODE_ENV: 'development',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: options.databaseUrl,
        SNAPSHOT_DIRECTORY: options.snapshotDirectory ?? temporaryFolder(cleanup),
        STORAGE_DIRECTORY: temporaryFolder(cleanup),
        PAGES_DIRECTORY: BUILT.pages,
        CONSOLE_DIRECTORY: BUILT.console,
        // Of its own, unless processes that share what is encrypted are given the same.
        FIELD_KEYS: newFieldKeys(),
        ...options.settings,
      }),
    });
    cleanup.add(() => server.stop());
    return new Api(`http://127.0.0.1:${port}`, server);
  }

  private async isReady(): Promise<boolean> {
    return (await fetch(`${this.origin}/api/v1/health/ready`)).ok;
  }

  /** GETs a path below `/api/v1` and gives the parsed reply; fails with the reply's text when it is not a 200. */
  async get<Reply>(path: string): Promise<Reply> {
    const response = await fetch(`${this.origin}/api/v1${path}`);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`GET ${path} → ${response.status}: ${text}`);
    return JSON.parse(text) as Reply;
  }
}
