import { formatPhoneNumber } from '@jiweibao/shared';
import type { ListedOutlet } from './segment.js';

/** Every text begins so, which is how an outlet's id is found in it. */
export const TEXT_BEFORE_ID = '{"id":"';

interface TextMembers extends Omit<ListedOutlet, 'phones' | 'authorizations'> {
  phones: { number: string; display: string; extension: string | null }[];
}

/**
 * The beginning of an outlet's JSON: the members that depend neither on today nor on names kept elsewhere. The list part, which
 * opens the object, stands in lists and on the outlet's page; the page part, which begins with a comma, only on the page.
 */
export function outletText(outlet: ListedOutlet): { listPart: string; pagePart: string } {
  const phones = outlet.phones.map(({ number, extension }) => ({
    number,
    display: formatPhoneNumber(number),
    extension,
  }));
  const location = outlet.location && { lat: outlet.location.lat, lng: outlet.location.lng };
  const { id, name, address, divisionCode, licenceCode, hours, services, tradeIn } = outlet;
  return {
    listPart: `{${members({ id, name, address, divisionCode, phones, location })}`,
    pagePart: `,${members({ licenceCode, hours, services, tradeIn })}`,
  };
}

interface ReadText extends Omit<ListedOutlet, 'phones' | 'authorizations'> {
  phones: { number: string; extension: string | null }[];
}

/** The outlet that a text was made of, but for its authorizations and whose its numbers are. */
export function readOutletText(text: string): ReadText {
  // Our own text, written by `outletText`.
  const { phones, ...rest } = JSON.parse(`${text}}`) as TextMembers;
  return { ...rest, phones: phones.map(({ number, extension }) => ({ number, extension })) };
}

function members(value: object): string {
  return JSON.stringify(value).slice(1, -1);
}
