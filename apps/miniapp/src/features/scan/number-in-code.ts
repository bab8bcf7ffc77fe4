/** The number of a code's text: `tel:…`, a contact card, or a bare number. Web addresses and bar codes hold none. */
export function numberInCode(text: string): string | null {
  const trimmed = text.trim();
  const dialled = /^tel:(.+)$/i.exec(trimmed)?.[1];
  const onCard = /^TEL[^:\n]*:(.+)$/im.exec(trimmed)?.[1];
  const bare = /^[+\d(（][\d\s()（）-]{2,24}$/.test(trimmed) ? trimmed : null;
  // Thirteen digits in a row are a product's bar code, whatever they begin with.
  if (bare && /^\d{13,}$/.test(bare)) return null;
  return (dialled ?? onCard ?? bare)?.trim() || null;
}
