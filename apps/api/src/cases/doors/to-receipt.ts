import { cleanText } from '@jiweibao/shared';
import { invalidRequest } from '../../platform/problem.js';
import type { RegistrationBody } from './registration-body.js';
import type { Receipt } from './registrations.js';

/** How something came, of a body that keeps its shape. @throws {Problem} 400 for a time that is none, such as the 31st of June */
export function toReceipt({
  channel,
  receivedAt,
  externalNumber,
}: RegistrationBody): Omit<Receipt, 'key' | 'draftKey'> {
  return {
    channel,
    receivedAt: receivedAt ? instantOf(receivedAt) : null,
    externalNumber: (externalNumber && cleanText(externalNumber)) || null,
  };
}

function instantOf(text: string): Date {
  const instant = new Date(text);
  // The engine takes the 31st of June for the 1st of July.
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text.slice(0, 10);
  if (!exists) {
    const detail = '收到的时间看不明白，请重新选择。';
    throw invalidRequest([{ field: 'receivedAt', code: 'invalid', detail }]);
  }
  return instant;
}
