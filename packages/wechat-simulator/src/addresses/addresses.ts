import type { Address } from './address.js';
import { codeToSession } from './code-to-session.js';
import { stableToken } from './stable-token.js';

/** Every address that is modelled; any other is answered by 40066. */
export const ADDRESSES: Address[] = [codeToSession, stableToken];
