/** What XML 1.0 has no place for: control characters, halves of characters, and the two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that an XML file can hold: one bad character would make the whole file unreadable. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
