import { readFileSync } from 'node:fs';

const PEOPLE = new URL('../../data/demo/people.json', import.meta.url);

/** One of the invented people to try the console as. */
export interface ListedDemoPerson {
  loginName: string;
  name: string;
  /** The code of their bureau or station; somebody of a general agent has none. */
  bureau?: string;
  /** The credit code of their general agent. */
  agent?: string;
  roles: string[];
  /** What to try as them, in a sentence. */
  tries: string;
}

/** In the order in which they are offered. The file is our own and checked by test. */
export function readDemoPeople(): ListedDemoPerson[] {
  return JSON.parse(readFileSync(PEOPLE, 'utf8')) as ListedDemoPerson[];
}
