import { hiddenForms } from './hidden-forms.js';
import { MarkSearch } from './mark-search.js';

const TEXT = '演示犇骉淼焱';
const search = new MarkSearch({ text: TEXT });

/** What programs make of a text, by other means than the search's own. */
const FOUND: [form: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(`前${TEXT}后`)],
  ['UTF-16LE', Buffer.from(`前${TEXT}后`, 'utf16le')],
  [
    'UTF-16BE',
    Buffer.from([...TEXT].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])),
  ],
  ['UTF-8 read as Latin-1', Buffer.from(Buffer.from(TEXT).toString('latin1'), 'utf8')],
  ['hex', Buffer.from([...Buffer.from(TEXT)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))],
  ['HEX', Buffer.from(Buffer.from(TEXT).toString('hex').toUpperCase())],
  ['%XX', Buffer.from(encodeURIComponent(TEXT))],
  ['%xx', Buffer.from(encodeURIComponent(TEXT).toLowerCase())],
  ['\\uxxxx', Buffer.from('\\u6f14\\u793a\\u7287\\u9a89\\u6dfc\\u7131')],
  ['\\uXXXX', Buffer.from('\\u6F14\\u793A\\u7287\\u9A89\\u6DFC\\u7131')],
  [
    '\\xXX',
    Buffer.from('\\xE6\\xBC\\x94\\xE7\\xA4\\xBA\\xE7\\x8A\\x87\\xE9\\xAA\\x89\\xE6\\xB7\\xBC\\xE7\\x84\\xB1'),
  ],
];

test.each(FOUND)('a text is found as %s', (form, bytes) => {
  expect(search.inBytes('here', bytes).map((finding) => finding.form)).toContain(form);
});

test.each(['base64', 'base64url'] as const)(
  'a text is found in %s, wherever in the whole it stands',
  (encoding) => {
    for (let before = 0; before < 7; before += 1) {
      for (let after = 0; after < 4; after += 1) {
        const whole = Buffer.from(`${'x'.repeat(before)}${TEXT}${'y'.repeat(after)}`).toString(encoding);
        const forms = search.inBytes('here', Buffer.from(whole)).map(({ form }) => form);
        expect(forms).toContain(`${encoding} after ${before % 3}`);
      }
    }
  },
);

test('another text is not taken for it, in any form', () => {
  for (const { bytes } of hiddenForms('演示犇骉焰焱')) expect(search.inBytes('here', bytes)).toEqual([]);
});
