import type { PhoneCheckReply } from '@jiweibao/shared';
import { api } from '../../platform/api';

/** `number` as the person wrote it; reading it is the API's part. */
export function checkPhone(number: string, brandId: string | null): Promise<PhoneCheckReply> {
  return api.read('/api/v1/phone-check', { query: { number, brandId: brandId ?? undefined } });
}
