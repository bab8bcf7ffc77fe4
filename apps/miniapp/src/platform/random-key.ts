import Taro from '@tarojs/taro';

/** Of base64url (RFC 4648). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 16 bytes in base64url: the last character carries two bits. */
const KEY_LENGTH = 22;
const LAST_BITS = 0b110000;

/** 128 random bits as base64url, which nobody can guess. Rejects when the phone has no such randomness. */
export async function newRandomKey(): Promise<string> {
  const bytes = await randomBytes(KEY_LENGTH);
  return [...bytes]
    .map((byte, at) => ALPHABET[byte & (at === KEY_LENGTH - 1 ? LAST_BITS : ALPHABET.length - 1)])
    .join('');
}

async function randomBytes(length: number): Promise<Uint8Array> {
  return process.env.TARO_ENV === 'weapp'
    ? bytesOfWeapp(length)
    : crypto.getRandomValues(new Uint8Array(length));
}

async function bytesOfWeapp(length: number): Promise<Uint8Array> {
  return new Uint8Array((await Taro.getRandomValues({ length })).randomValues);
}
