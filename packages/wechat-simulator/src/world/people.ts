import { createHash } from 'node:crypto';
import type { Clock } from './clock.js';

export interface Person {
  /** What the test calls them. */
  name: string;
  openid: string;
  /** When they last opened the mini-program, in milliseconds since 1970. */
  lastVisit: number;
}

/** Everyone who has used the mini-program. */
export class People {
  private readonly byOpenid = new Map<string, Person>();

  constructor(private readonly clock: Clock) {}

  /** The person opens the mini-program; someone new gets an openid, the same for the same name in every run. */
  visit(name: string): Person {
    const openid = `o${createHash('sha256').update(name).digest('base64url').slice(0, 27)}`;
    const person = { name, openid, lastVisit: this.clock.now() };
    this.byOpenid.set(openid, person);
    return person;
  }

  find(openid: unknown): Person | null {
    return (typeof openid === 'string' && this.byOpenid.get(openid)) || null;
  }
}
