import { formatPhoneNumber } from '@jiweibao/shared';
import { periodStatus } from '../../../registry/authorization-status.js';
import type { BrandRecord, ServicePhoneRecord } from '../../../registry/registry-record.js';
import { warningStands } from '../../phone-verdict.js';
import type { Catalogue } from '../catalogue.js';

/**
 * A brand's service phones that are in force today, as replies show them. A number that a bureau warns about is left out even
 * if the brand registered it: nobody is sent to a number that a phone check calls `warned`. @param today `YYYY-MM-DD`
 */
export function officialPhones(brand: BrandRecord, catalogue: Catalogue, today: string) {
  return brand.servicePhones
    .filter((phone) => periodStatus(phone, today) === 'inForce')
    .filter(({ number }) => !catalogue.warningsOf(number).some((warning) => warningStands(warning, today)))
    .map(toOfficialPhone);
}

function toOfficialPhone(phone: ServicePhoneRecord) {
  const { number, extension, purpose, hours, validFrom, validTo, source, lastConfirmedOn } = phone;
  const display = formatPhoneNumber(number);
  return { number, display, extension, purpose, hours, validFrom, validTo, source, lastConfirmedOn };
}
