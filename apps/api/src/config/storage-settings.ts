import path from 'node:path';
import { isLoopback } from './http-origin.js';

/** Where the files lie that people send, and how much of them. */
export interface StorageSettings {
  /** The folder; not used with an S3. */
  directory: string;
  quotaBytes: number;
  /** Null: files lie in the folder. */
  s3: S3Settings | null;
}

/** A store that speaks S3, in a machine room of one's own or a cloud's. */
export interface S3Settings {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const GIBIBYTE = 1024 ** 3;
const DEFAULT_QUOTA_BYTES = 20 * GIBIBYTE;
const S3_NAMES = [
  'STORAGE_S3_ENDPOINT',
  'STORAGE_S3_BUCKET',
  'STORAGE_S3_ACCESS_KEY_ID',
  'STORAGE_S3_SECRET_ACCESS_KEY',
] as const;
/** What stores that have no regions take. */
const ANY_REGION = 'us-east-1';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Reads them, and says everything that is wrong with them, without repeating a secret. */
export function readStorageSettings(
  given: (name: string) => string | undefined,
  projectFolder: string,
): { settings: StorageSettings; faults: string[] } {
  const faults: string[] = [];
  const settings: StorageSettings = {
    directory: path.resolve(projectFolder, given('STORAGE_DIRECTORY') ?? '.local/storage'),
    quotaBytes: Number(given('STORAGE_QUOTA_BYTES') ?? DEFAULT_QUOTA_BYTES),
    s3: readS3(given, faults),
  };
  if (!Number.isSafeInteger(settings.quotaBytes) || settings.quotaBytes <= 0) {
    faults.push('STORAGE_QUOTA_BYTES 应是字节数，大于 0 的整数，例如 21474836480。');
  }
  return { settings, faults };
}

function readS3(given: (name: string) => string | undefined, faults: string[]): S3Settings | null {
  const [endpoint, bucket, accessKeyId, secretAccessKey] = S3_NAMES.map(given);
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return null;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) {
    faults.push(`${S3_NAMES.join('、')} 要么都设置，要么都不设置。`);
    return null;
  }
  if (!isSafeEndpoint(endpoint)) {
    faults.push('STORAGE_S3_ENDPOINT 应是 https 地址；只有本机的地址可以用 http。');
  }
  if (!BUCKET.test(bucket)) faults.push('STORAGE_S3_BUCKET 应是 3 到 63 个小写字母、数字、点和连字符。');
  const region = given('STORAGE_S3_REGION') ?? ANY_REGION;
  return { endpoint, region, bucket, accessKeyId, secretAccessKey };
}

function isSafeEndpoint(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
}
