/** One of the forms in which a text may lie somewhere. */
export interface HiddenForm {
  name: string;
  bytes: Buffer;
}

/**
 * The forms in which a text that must be nowhere is looked for: as it is, and as what programs make of it on the way. In base64 it
 * looks different at each of three places, and what stands beside it takes part in the characters at its ends: those are left out.
 */
export function hiddenForms(text: string): HiddenForm[] {
  const utf8 = Buffer.from(text, 'utf8');
  const forms: [name: string, bytes: Buffer | string][] = [
    ['UTF-8', utf8],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
    // What Node makes of a header.
    ['UTF-8 read as Latin-1', utf8.toString('latin1')],
    ['hex', utf8.toString('hex')],
    ['HEX', utf8.toString('hex').toUpperCase()],
    ['%XX', escaped(utf8, '%').toUpperCase()],
    ['%xx', escaped(utf8, '%')],
    // What MySQL makes of a value that it complains about.
    ['\\xXX', escaped(utf8, '').toUpperCase().replace(/../g, '\\x$&')],
    ['\\uxxxx', inUnits(text)],
    ['\\uXXXX', inUnits(text).replace(/[a-f]/g, (digit) => digit.toUpperCase())],
    ...[0, 1, 2].flatMap((before): [string, string][] => {
      const base64 = base64After(utf8, before);
      const base64url = base64.replaceAll('+', '-').replaceAll('/', '_');
      return [
        [`base64 after ${before}`, base64],
        [`base64url after ${before}`, base64url],
      ];
    }),
  ];
  return forms.map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes as string) }));
}

function escaped(bytes: Buffer, sign: string): string {
  return bytes.toString('hex').replace(/../g, `${sign}$&`);
}

function inUnits(text: string): string {
  return Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** The characters of base64 that are the text's alone, when so many bytes stand before it. */
function base64After(bytes: Buffer, before: number): string {
  const BITS = 8;
  const BITS_A_CHARACTER = 6;
  const base64 = Buffer.concat([Buffer.alloc(before), bytes, Buffer.alloc(2)]).toString('base64');
  const first = Math.ceil((before * BITS) / BITS_A_CHARACTER);
  const end = Math.floor(((before + bytes.length) * BITS) / BITS_A_CHARACTER);
  return base64.slice(first, end);
}
