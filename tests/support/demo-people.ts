import type { Jwb } from './jwb.js';

export interface DemoPerson {
  loginName: string;
  password: string;
}

/** Gives everybody of the demonstration a new password, and says who has which: `demo-xian` is a handler of a county, and so on. */
export class DemoPeople {
  private constructor(readonly everybody: readonly DemoPerson[]) {}

  static async renew(jwb: Jwb): Promise<DemoPeople> {
    return new DemoPeople(peopleIn(await jwb.run('demo-people')));
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
