import { Disk } from 'flydrive';
import type { S3Settings, StorageSettings } from '../../config/storage-settings.js';
import { DurableDisk } from './durable-disk.js';

/** The disk of these settings. Nothing is touched, and no S3 client is loaded, until files are asked for. */
export function openDisk({ directory, s3 }: StorageSettings): () => Promise<Disk> {
  if (s3 === null) {
    const disk = new Disk(new DurableDisk(directory));
    return async () => disk;
  }
  let opened: Promise<Disk> | null = null;
  return () => {
    opened ??= openS3(s3);
    return opened;
  };
}

async function openS3({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings): Promise<Disk> {
  // Heavy, and of no use to whoever keeps files in a folder.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      endpoint,
      region,
      bucket,
      credentials: { accessKeyId, secretAccessKey },
      // Stores that are not Amazon's know neither buckets as host names nor access lists, and not all of them the newer checksums.
      forcePathStyle: true,
      supportsACL: false,
      visibility: 'private',
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  );
}
