import type { Cleanup } from './cleanup.js';
import { environmentWith } from './environment.js';
import { LeashedProcess } from './leashed-process.js';
import { BUILT, requireBuilt } from './project.js';

/** How a command ends that was refused or impossible, having changed nothing; a fault of the program ends with 3. */
export const REFUSED = 1;

export interface CommandResult {
  exitCode: number;
  /** Everything it said, in order. */
  output: string;
}

/** What `jwb import --json` prints. */
export interface ImportReport {
  rows: number;
  accepted: number;
  errors: number;
  otherProvince: number;
  duplicates: number;
  warnings: number;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
  problems: { cell: string; code: string; message: string }[];
}

/** The command line of the product, as a clerk runs it against one database. */
export class Jwb {
  constructor(
    private readonly cleanup: Cleanup,
    private readonly databaseUrl: string,
    private readonly settings: Record<string, string> = {},
  ) {}

  /** Starts a command and leaves it running. */
  start(...args: string[]): LeashedProcess {
    requireBuilt(BUILT.jwb);
    const command = new LeashedProcess(
      `jwb ${args.join(' ')}`,
      process.execPath,
      ['--enable-source-maps', BUILT.jwb, ...args],
      { env: environmentWith({ NODE_ENV: 'development', DATABASE_URL: this.databaseUrl, ...this.settings }) },
    );
    this.cleanup.add(() => command.kill());
    return command;
  }

  /** Runs a command to its end, whatever that is. */
  async try(...args: string[]): Promise<CommandResult> {
    const command = this.start(...args);
    return { exitCode: await command.exit(), output: command.output };
  }

  /** Runs a command that must succeed. */
  async run(...args: string[]): Promise<string> {
    const { exitCode, output } = await this.try(...args);
    if (exitCode !== 0) throw new Error(`jwb ${args.join(' ')} ended with ${exitCode}:\n${output}`);
    return output;
  }

  /** Imports a list with `--json` and gives what it reports. */
  async import(file: string, ...options: string[]): Promise<ImportReport> {
    const output = await this.run('import', file, ...options, '--json');
    return JSON.parse(output) as ImportReport;
  }
}
