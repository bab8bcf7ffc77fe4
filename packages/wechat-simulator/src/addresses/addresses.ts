import type { Address } from './address.js';
import { codeToSession } from './code-to-session.js';
import { mediaCheck } from './media-check.js';
import { phoneNumber } from './phone-number.js';
import { stableToken } from './stable-token.js';
import { subscribeSend } from './subscribe-send.js';
import { textCheck } from './text-check.js';
import { unlimitedCode } from './unlimited-code.js';

/** Every address that is modelled; any other is answered by 40066. */
export const ADDRESSES: Address[] = [
  codeToSession,
  stableToken,
  unlimitedCode,
  textCheck,
  mediaCheck,
  subscribeSend,
  phoneNumber,
];
