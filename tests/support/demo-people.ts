import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Jwb } from './jwb.js';
import { PROJECT_ROOT } from './project.js';

export interface DemoPerson {
  loginName: string;
  password: string;
}

/** Gives everybody of the demonstration a new password, and says who has which: `demo-xian` is a handler of a county, and so on. */
export class DemoPeople {
  private readonly everybody: readonly DemoPerson[];

  private constructor(private readonly printed: string) {
    this.everybody = peopleIn(printed);
  }

  static async renew(jwb: Jwb): Promise<DemoPeople> {
    return new DemoPeople(await jwb.run('demo-people'));
  }

  /** Lets them put a day's work on the desks, as `npm start` does; gives what was said of it. @param origin of the API */
  playDay(origin: string): string {
    const words = [join(PROJECT_ROOT, 'scripts/demo-day.mjs'), origin];
    return execFileSync(process.execPath, words, { input: this.printed, encoding: 'utf8' });
  }

  named(loginName: string): DemoPerson {
    const found = this.everybody.find((person) => person.loginName === loginName);
    if (found === undefined) throw new Error(`the demonstration has nobody called ${loginName}`);
    return found;
  }
}

/** `demo-xian  PASSWORD  长安区市场监督管理局（承办）`, a line each. */
function peopleIn(printed: string): DemoPerson[] {
  return printed
    .split('\n')
    .map((line) => line.split(/\s+/))
    .filter(([name]) => name?.startsWith('demo-'))
    .map(([loginName = '', password = '']) => ({ loginName, password }));
}
