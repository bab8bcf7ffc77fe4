import { scanAnswer } from './scan-answer';
import { understandCode } from './understand-code';

const OWN = 'https://jwb.example';
const TOKEN = 'AbCdEfGhIjKlMnOpQrSt_-';

const qr = (text: string) => understandCode({ text, type: 'QR_CODE', path: null }, OWN);
const own = (path: string) => understandCode({ text: '', type: 'WX_CODE', path }, OWN);

describe('a certificate of ours', () => {
  test.each([
    ['the code of our mini-program', own(`pages/certificate/index?scene=${TOKEN}`)],
    [
      'the same, percent-encoded as WeChat hands scenes over',
      own(`pages/certificate/index?scene=${TOKEN.replace('-', '%2D')}`),
    ],
    ['the same with a slash in front and .html', own(`/pages/certificate/index.html?scene=${TOKEN}`)],
    ['a shared page', own(`pages/certificate/index?code=${TOKEN}`)],
    ['the short address', qr(`${OWN}/c/${TOKEN}`)],
    ['the short address with blanks and a tail', qr(` HTTPS://JWB.example/c/${TOKEN}?from=x#y `)],
    ['the short address by http', qr(`http://jwb.example/c/${TOKEN}`)],
    ['the address of the page', qr(`${OWN}/certificate?code=${TOKEN}`)],
  ])('is known by %s', (_what, understood) => {
    expect(understood).toEqual({ kind: 'certificate', code: TOKEN });
    expect(scanAnswer(understood)).toBeNull();
  });

  test('that was misprinted is still asked for: the service knows that it is none', () => {
    expect(qr(`${OWN}/c/50%`)).toEqual({ kind: 'certificate', code: '50%' });
  });
});

describe('an address that only looks like ours', () => {
  test.each([
    ['https://jwb.example.evil.cn/c/x', 'jwb.example.evil.cn'],
    ['https://jwb.example@evil.cn/c/x', 'evil.cn'],
    ['https://jwb.example:pass@evil.cn/c/x', 'evil.cn'],
    ['https://evil.cn/https://jwb.example/c/x', 'evil.cn'],
    ['https://evil.cn\\@jwb.example/c/x', 'evil.cn'],
    ['https://JWB.example:8443/c/x', 'jwb.example'],
  ])('%s is a link to %s', (text, host) => {
    const understood = qr(text);
    expect(understood).toEqual({ kind: 'link', host });
    expect(scanAnswer(understood)).toMatch(new RegExp(`${host}.*什么也证明不了`));
  });
});

describe('an address of ours without a certificate', () => {
  test.each([
    ['https://jwb.example', { page: 'home', parameters: {} }],
    ['https://jwb.example/', { page: 'home', parameters: {} }],
    ['HTTP://JWB.example/check?text=x#y', { page: 'check', parameters: {} }],
    [
      'https://jwb.example/outlet?id=a%2Fb&url=https%3A%2F%2Fevil.cn',
      { page: 'outlet', parameters: { id: 'a/b' } },
    ],
    [
      'https://jwb.example/phone-check?number=4005550101',
      { page: 'phoneCheck', parameters: { number: '4005550101', brandId: null } },
    ],
    ['https://jwb.example/outlet/../c/x', null],
    ['https://jwb.example//evil.cn', null],
    ['https://jwb.example/cc/x', null],
    ['https://jwb.example/c/', null],
    ['https://jwb.example/certificate', null],
  ])('%s opens %j, and nothing else that it says', (text, opens) => {
    const understood = qr(text);
    expect(understood).toEqual({ kind: 'ownPage', opens });
    expect(scanAnswer(understood)).toMatch(/冀维宝的页面.*不能证明这家店是官方/);
    expect(scanAnswer(understood)).not.toContain('请不要在里面填信息');
  });
});

test.each(['EAN_13', 'EAN_8', 'CODE_128', 'CODE_39', 'UPC_A', 'ITF', 'CODABAR'])(
  'a barcode %s proves nothing, whatever digits it holds',
  (type) => {
    for (const text of ['6901234567892', '4005550101', `${OWN}/c/${TOKEN}`]) {
      const understood = understandCode({ text, type, path: null }, OWN);
      expect(understood).toEqual({ kind: 'barcode' });
      expect(scanAnswer(understood)).toContain('什么也证明不了');
    }
  },
);

test.each([
  [
    'another mini-program',
    understandCode({ text: '', type: 'WX_CODE', path: null }, OWN),
    'otherMiniProgram',
    '什么也证明不了',
  ],
  ['a page of ours that is no certificate', own('pages/home/index?scene=x'), 'ownPage', '不是网点证书'],
  ['a certificate page without a code', own('pages/certificate/index'), 'ownPage', '不是网点证书'],
  ['any other text', qr('官方授权，假一赔十'), 'text', '什么也证明不了'],
  ['a Wi-Fi network', qr('WIFI:S:demo;P:12345678;;'), 'text', '什么也证明不了'],
  ['nothing', qr(''), 'text', '什么也证明不了'],
])('%s is told plainly', (_what, understood, kind, words) => {
  expect(understood.kind).toBe(kind);
  expect(scanAnswer(understood)).toContain(words);
});

test('a number in a sentence is led to its check', () => {
  expect(qr('演示官方售后，电话：400-555-0101（全天）')).toEqual({ kind: 'number', number: '400-555-0101' });
});

test.each([
  ['a contact card', 'BEGIN:VCARD\nFN:演示\nTEL;TYPE=WORK:4005550101\nTEL;TYPE=CELL:13800000000\nEND:VCARD'],
  ['a sentence', '官方热线400-555-0101，请打13800000000'],
])('of several numbers in %s none vouches for the others', (_what, text) => {
  const understood = qr(text);
  expect(understood).toEqual({ kind: 'text' });
  expect(scanAnswer(understood)).not.toContain('没有电话号码');
});

test('a number is led to its check', () => {
  expect(qr('tel:400-555-0101')).toEqual({ kind: 'number', number: '400-555-0101' });
});
