import { findPhoneNumbers } from '@jiweibao/shared';

/**
 * The one number of a code's text: `tel:…`, a bare number, a contact card, a sentence. Web addresses and bar codes hold none; a text
 * with several holds none that could speak for it, as the registered one may stand there to vouch for another.
 */
export function numberInCode(text: string): string | null {
  const trimmed = text.trim();
  const dialled = /^tel:(.+)$/i.exec(trimmed)?.[1];
  const bare = /^[+\d(（][\d\s()（）-]{2,24}$/.test(trimmed) ? trimmed : null;
  // Thirteen digits in a row are a product's bar code, whatever they begin with.
  if (bare && /^\d{13,}$/.test(bare)) return null;
  return (dialled ?? bare ?? onlyNumber(trimmed))?.trim() || null;
}

function onlyNumber(text: string): string | null {
  const found = findPhoneNumbers(text);
  const [first] = found;
  const isOnly = found.every(({ number }) => number?.digits === first?.number?.digits);
  return first?.number && isOnly ? first.written : null;
}
