import { PAGES, type PageName } from '../../../config/page-addresses';
import type { PageParameters } from '../../platform/navigation';

/*
 * By patterns, because a mini-program has no `URL`. An address counts as ours only when its host is exactly ours and a slash
 * follows, so neither `own.example.evil.cn` nor `own.example@evil.cn` does.
 */

const PAGE_NAMES = Object.keys(PAGES) as PageName[];
/** What each page reads from its address; the others take nothing. */
const PARAMETERS: Readonly<Partial<Record<PageName, readonly string[]>>> = {
  outlets: ['q', 'category', 'divisionCode'],
  outlet: ['id'],
  brand: ['id'],
  phoneCheck: ['number', 'brandId'],
  wrongEntry: ['outletId'],
};
const CERTIFICATE_PAGE = PAGES.certificate.path.slice(1);

/** The code in the path of one of our own mini-program codes; null when it opens another page. */
export function codeInPath(path: string): string | null {
  const [page = '', query = ''] = path.replace(/^\//, '').split('?');
  if (page.replace(/\.html$/, '') !== CERTIFICATE_PAGE) return null;
  return parameterOf(query, 'scene') ?? parameterOf(query, 'code');
}

/** The code in one of our own addresses, `/c/CODE` or the page that it leads to; null for any other text. */
export function codeInLink(text: string, ownOrigin: string): string | null {
  const rest = restBehind(text.trim(), ownOrigin);
  if (rest === null) return null;
  const short = /^c\/([^/?#]+)/.exec(rest)?.[1];
  if (short !== undefined) return decoded(short);
  const [page, query = ''] = (rest.split('#')[0] ?? '').split('?');
  return `/${page}` === PAGES.certificate.address ? parameterOf(query, 'code') : null;
}

/** The host of a web address, without its port; null for what is no web address. */
export function hostOf(text: string): string | null {
  return /^https?:\/\/(?:[^/?#\\]*@)?([^/?#:@\\]+)/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

/** Of our pages only the name and what the page reads are taken over, never an address as it stands in a code. */
export interface OwnPage {
  page: PageName;
  parameters: PageParameters;
}

/** Whether a text is an address of our browser pages, and which of them it opens; `page` is null where it opens none. */
export function ownPageInLink(text: string, ownOrigin: string): { page: OwnPage | null } | null {
  const trimmed = text.trim();
  const rest = restBehind(/^https?:\/\/[^/?#]+$/i.test(trimmed) ? `${trimmed}/` : trimmed, ownOrigin);
  if (rest === null) return null;
  const [address, query = ''] = (rest.split('#')[0] ?? '').split('?');
  const name = PAGE_NAMES.find((each) => PAGES[each].address === `/${address}`);
  // Without its code this page has nothing to show.
  if (name === undefined || name === 'certificate') return { page: null };
  const read = PARAMETERS[name] ?? [];
  const parameters = Object.fromEntries(read.map((each) => [each, parameterOf(query, each)]));
  return { page: { page: name, parameters } };
}

/** What follows our origin and its slash; the scheme does not matter, as nothing is fetched from there. */
function restBehind(text: string, ownOrigin: string): string | null {
  const address = text.replace(/^https?:/i, '');
  const own = `${ownOrigin.replace(/^https?:/i, '')}/`;
  if (!/^https?:/i.test(text) || address.slice(0, own.length).toLowerCase() !== own.toLowerCase())
    return null;
  return address.slice(own.length);
}

function parameterOf(query: string, name: string): string | null {
  const pair = query.split('&').find((each) => each.startsWith(`${name}=`));
  return pair === undefined ? null : decoded(pair.slice(name.length + 1)) || null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No certificate of ours has a stray percent sign; the service says that it does not know it.
    return text;
  }
}
