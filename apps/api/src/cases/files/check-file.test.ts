import sharp from 'sharp';
import type { Problem } from '../../platform/problem.js';
import { checkFile } from './check-file.js';
import { animatedWebp, camera, hugePng, pdf, photo } from './testing/pictures.js';

const CHINESE_SENTENCE = /[一-鿿].*。$/;
const MARK = 'mark-of-the-maker';
const MEGABYTE = 1024 ** 2;

/** The reason for which a file is refused. */
async function refusal(sent: Buffer): Promise<string> {
  const problem = await checkFile(sent).then(
    () => {
      throw new Error('it was taken');
    },
    (error: Problem) => error,
  );
  expect(problem).toMatchObject({ status: 422, detail: expect.stringMatching(CHINESE_SENTENCE) });
  return problem.code;
}

async function kept(sent: Buffer) {
  const { mediaType, bytes } = await checkFile(sent);
  expect(mediaType).toBe('image/jpeg');
  return { bytes, head: await sharp(bytes).metadata() };
}

describe('a photo', () => {
  test('is kept without where, when and by what it was taken', async () => {
    const sent = await camera(600, 400)
      .withExif({
        IFD0: { Make: MARK, Copyright: MARK },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '38/1 2/1 30/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '114/1 30/1 0/1',
        },
      })
      .withXmp(`<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${MARK}</a></x:xmpmeta>`)
      .jpeg()
      .toBuffer();
    const before = await sharp(sent).metadata();
    expect(before.exif).toBeDefined();
    expect(before.xmp).toBeDefined();
    const { bytes, head } = await kept(sent);
    for (const trace of ['exif', 'xmp', 'iptc', 'icc', 'orientation'] as const) {
      expect(head[trace]).toBeUndefined();
    }
    expect(bytes.includes(MARK)).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
  });

  test('stands upright, as the camera meant it', async () => {
    const left = sharp({ create: { width: 300, height: 200, channels: 3, background: '#ff0000' } });
    const blue = sharp({ create: { width: 150, height: 200, channels: 3, background: '#0000ff' } });
    const sent = await left
      .composite([{ input: await blue.png().toBuffer(), left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { bytes, head } = await kept(sent);
    expect([head.width, head.height]).toEqual([200, 300]);
    const { data } = await sharp(bytes)
      .extract({ left: 100, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[2]).toBeGreaterThan(200);
    expect(data[0]).toBeLessThan(60);
  });

  test.each([
    ['larger', 4000, 3000, 2560, 1920],
    ['upright', 3000, 4000, 1920, 2560],
    ['small', 640, 480, 640, 480],
  ])(
    'that is %s keeps its shape and no more pixels than are needed',
    async (_what, width, height, toWidth, toHeight) => {
      const { head } = await kept(await photo(width, height));
      expect([head.width, head.height]).toEqual([toWidth, toHeight]);
    },
  );

  test.each(['png', 'webp'] as const)(
    'is taken as %s, what is transparent in it on white',
    async (format) => {
      const clear = {
        width: 30,
        height: 20,
        channels: 4,
        background: { r: 0, g: 0, b: 0, alpha: 0 },
      } as const;
      const { bytes } = await kept(await sharp({ create: clear })[format]().toBuffer());
      expect([...(await sharp(bytes).raw().toBuffer())].every((value) => value > 250)).toBe(true);
    },
  );

  test('in the colours of a print shop is taken', async () => {
    const { head } = await kept(await camera(60, 40).toColourspace('cmyk').jpeg().toBuffer());
    expect(head.space).toBe('srgb');
  });

  test('loses whatever else was hidden in its file', async () => {
    const sent = Buffer.concat([await photo(), Buffer.from(`<script>${MARK}</script>PK\x03\x04`)]);
    const { bytes } = await kept(sent);
    expect(bytes.includes(MARK)).toBe(false);
  });

  test.each([0.1, 0.5, 0.95])('of which only a part (%d) arrived is refused', async (part) => {
    const whole = await photo(1200, 900);
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * part)))).toBe('photo-unreadable');
  });

  test('that is one by its first bytes only is refused', async () => {
    const head = (await photo()).subarray(0, 20);
    expect(await refusal(Buffer.concat([head, Buffer.alloc(5000, '<script>')]))).toBe('photo-unreadable');
  });

  test('of 256 megapixels is refused by its head, at no cost', async () => {
    const sent = hugePng(16_000, 16_000);
    expect(sent.length).toBeLessThan(MEGABYTE);
    await refusal(sent);
    const before = process.memoryUsage.rss();
    for (let i = 0; i < 5; i += 1) expect(await refusal(sent)).toBe('photo-too-many-pixels');
    expect(process.memoryUsage.rss() - before).toBeLessThan(32 * MEGABYTE);
  });

  test('of 25 megapixels that would have to be held whole is refused', async () => {
    const rowByRow = camera(5_000, 5_000).greyscale();
    expect(await refusal(await rowByRow.jpeg({ progressive: true, quality: 1 }).toBuffer())).toBe(
      'photo-too-many-pixels',
    );
  });

  test('of 64 megapixels is taken', async () => {
    const sent = hugePng(8_000, 8_000);
    const { head } = await kept(sent);
    expect([head.width, head.height]).toEqual([2560, 2560]);
  });

  test('that moves is refused', async () => {
    expect(await refusal(await animatedWebp())).toBe('photo-animated');
  });

  test.each(['gif', 'tiff', 'avif'] as const)('as %s is refused', async (format) => {
    expect(await refusal(await camera(30, 20)[format]().toBuffer())).toBe('file-kind-not-taken');
  });

  test('as HEIC is refused by its name, since nothing here can read it', async () => {
    const head = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0heicmif1')]);
    expect(await refusal(Buffer.concat([head, Buffer.alloc(200)]))).toBe('heic-not-taken');
  });
});

describe('a document', () => {
  test('is kept as it came', async () => {
    expect(await checkFile(pdf())).toEqual({ mediaType: 'application/pdf', bytes: pdf() });
  });

  test.each([
    ['a password', pdf('<</Encrypt 9 0 R>>'), 'document-locked'],
    ['a script', pdf('4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj'), 'document-active'],
    ['a program', pdf('4 0 obj<</S/Launch/F(a.exe)>>endobj'), 'document-active'],
    ['no end', pdf().subarray(0, -20), 'document-incomplete'],
  ])('with %s is refused', async (_what, sent, code) => {
    expect(await refusal(sent)).toBe(code);
  });
});

test.each([
  ['nothing', '', 'file-empty'],
  ['words that call themselves a photo', '这不是照片', 'file-kind-not-taken'],
  [
    'SVG',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'file-kind-not-taken',
  ],
  ['a page', '<!doctype html><script>alert(1)</script>', 'file-kind-not-taken'],
  ['a page that goes on as a document', '<script>alert(1)</script>%PDF-1.4\n%%EOF', 'file-kind-not-taken'],
  ['an archive', 'PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'file-kind-not-taken'],
])('%s is refused', async (_what, text, code) => {
  expect(await refusal(Buffer.from(text))).toBe(code);
});
