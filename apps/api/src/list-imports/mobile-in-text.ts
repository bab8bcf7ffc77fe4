/** A mobile number as people write it into a sentence: whole, or in groups of 3-4-4 or 3-3-5, with or without the country code. */
const MOBILE =
  /(?<!\d)(?:\+?86[\s\p{Pd}]?)?1[3-9]\d(?:[\s\p{Pd}.]?\d{4}[\s\p{Pd}.]?\d{4}|[\s\p{Pd}.]\d{3}[\s\p{Pd}.]\d{5})(?!\d)/gu;

/** Whether a free text holds a mobile number, which is a person's until the agent attests otherwise. */
export function holdsMobile(text: string): boolean {
  return text.normalize('NFKC').search(MOBILE) >= 0;
}

/** The text as it may be repeated to whoever sent the list. */
export function withoutMobiles(text: string): string {
  return holdsMobile(text) ? text.normalize('NFKC').replace(MOBILE, '（手机号码）') : text;
}
