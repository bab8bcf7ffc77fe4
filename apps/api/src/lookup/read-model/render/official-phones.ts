import { formatPhoneNumber } from '@jiweibao/shared';
import type { BrandRecord, ServicePhoneRecord } from '../../../registry/registry-record.js';
import { periodStatus } from '../../authorization-status.js';

/** A brand's service phones that are in force today, as replies show them. @param today `YYYY-MM-DD` */
export function officialPhones(brand: BrandRecord, today: string) {
  return brand.servicePhones.filter((phone) => periodStatus(phone, today) === 'inForce').map(toOfficialPhone);
}

function toOfficialPhone(phone: ServicePhoneRecord) {
  const { number, extension, purpose, hours, validFrom, validTo, source, lastConfirmedOn } = phone;
  const display = formatPhoneNumber(number);
  return { number, display, extension, purpose, hours, validFrom, validTo, source, lastConfirmedOn };
}
