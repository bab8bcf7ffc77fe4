import { PNG } from 'pngjs';
import QRCode from 'qrcode';

/** What a code opens. */
export interface CodeTarget {
  /** A page of the mini-program. */
  page: string;
  scene: string;
  /** `release`, `trial` or `develop`. */
  version: string;
}

const GREY = 0;
const BLACK = 0;
const WHITE = 255;
const QUIET_MODULES = 4;

/**
 * Draws a QR code, as PNG, whose text is `wxacode:VERSION/PAGE?scene=SCENE`: no phone opens it, a test reads it.
 * @param width in pixels, of the whole square picture
 */
export function drawCode({ page, scene, version, width }: CodeTarget & { width: number }): Buffer {
  const text = `wxacode:${version}/${page}?scene=${encodeURIComponent(scene)}`;
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(width / (modules.size + 2 * QUIET_MODULES));
  const margin = Math.floor((width - modules.size * scale) / 2);
  const pixels = Buffer.alloc(width * width, WHITE);
  for (let row = 0; row < modules.size * scale; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(Math.floor(row / scale), column)) continue;
      const start = (margin + row) * width + margin + column * scale;
      pixels.fill(BLACK, start, start + scale);
    }
  }
  const picture = new PNG({ width, height: width });
  picture.data = pixels;
  const grey = { colorType: GREY, inputColorType: GREY, inputHasAlpha: false } as const;
  // Plain black and white needs no search for the best filter of each row, which takes seconds.
  return PNG.sync.write(picture, { ...grey, filterType: 0 });
}
