import { apiGet } from '../../platform/api/api-get';
import type { PhoneCheckReply } from '../../platform/api/replies';

/** `number` as the person wrote it; reading it is the API's part. */
export function checkPhone(number: string, brandId: string | null): Promise<PhoneCheckReply> {
  return apiGet<PhoneCheckReply>('/phone-check', { number, brandId });
}
