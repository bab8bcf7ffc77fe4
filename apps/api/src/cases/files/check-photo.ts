import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import sharp, { type Metadata } from 'sharp';
import { photoAnimated, photoTooManyPixels, photoUnreadable } from './case-files.errors.js';

/** Phones' cameras have 12 to 50. Read row by row, a picture of 64 took 130 MB at worst (PNG, 16 bits a colour). */
const MOST_MEGAPIXELS = 64;
/** A picture that is stored in passes is held whole: one of 64 took 580 MB. No camera makes them. */
const MOST_MEGAPIXELS_IN_PASSES = 24;
const MEGA = 1_000_000;
/** Enough to read a printed receipt that fills the picture. */
const LONGEST_SIDE_PIXELS = 2_560;
const JPEG_QUALITY = 82;
const TIMEOUT_SECONDS = 20;
const WHITE = '#ffffff';

// One thread a picture, and no memory of earlier ones: it would hold photos of people for nobody.
sharp.concurrency(1);
sharp.cache(false);

/** libvips works beside the thread that answers look-ups, and must leave it a processor to run on. */
const oneByOne = pLimit(Math.max(1, Math.min(2, availableParallelism() - 1)));

/**
 * A photo as it may be kept: its pixels written anew as JPEG, upright, on white, in sRGB, with no trace of where and when it was
 * taken or of what else the file held.
 * @param bytes JPEG, PNG or WebP by their first bytes
 * @throws {Problem} 422 `photo-too-many-pixels`, `photo-animated`, `photo-unreadable`
 */
export function checkPhoto(bytes: Buffer): Promise<Buffer> {
  return oneByOne(async () => {
    await requirePicture(bytes);
    try {
      return await sharp(bytes, { limitInputPixels: MOST_MEGAPIXELS * MEGA, failOn: 'error' })
        .timeout({ seconds: TIMEOUT_SECONDS })
        .autoOrient()
        .resize(LONGEST_SIDE_PIXELS, LONGEST_SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: WHITE })
        .toColourspace('srgb')
        .jpeg({ quality: JPEG_QUALITY })
        .toBuffer();
    } catch (error) {
      throw photoUnreadable(error);
    }
  });
}

/** By its head alone, so that a picture which is too large costs nothing. */
async function requirePicture(bytes: Buffer): Promise<void> {
  const { width, height, pages = 1, isProgressive } = await headOf(bytes);
  const most = isProgressive ? MOST_MEGAPIXELS_IN_PASSES : MOST_MEGAPIXELS;
  if (width * height > most * MEGA) throw photoTooManyPixels(most);
  if (pages > 1) throw photoAnimated();
}

async function headOf(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw photoUnreadable(error);
  }
}
