import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';

/** Pixels of a picture, row by row, red, green, blue and opacity of each. */
interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** What the QR code on a page says, read from how the page looks, by other code than drew it. */
export async function readPrintedCode(page: Page, selector: string): Promise<string> {
  const picture = await page.locator(selector).screenshot();
  return decodeQR(await pixelsOf(page, picture));
}

/** The browser itself unpacks the picture. */
async function pixelsOf(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, base64 } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('the browser draws nothing');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (const byte of data) text += String.fromCharCode(byte);
      return { width: image.width, height: image.height, base64: btoa(text) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return { width, height, data: new Uint8Array(Buffer.from(base64, 'base64')) };
}
