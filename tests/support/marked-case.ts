import { randomInt } from 'node:crypto';

const COMMON_CHARACTERS = { first: 0x4e00, count: 0x5000 };

/** What a person tells of themselves in a case, each with a mark that stands nowhere else in the world. */
export interface MarkedCase {
  /** Nobody but the bureaus that handle it may read these, and only opened by the product's keys. */
  secret: Record<
    'name' | 'phone' | 'address' | 'facts' | 'wish' | 'photo' | 'document' | 'later' | 'refused' | 'client',
    string
  >;
  /** Of the business that it is about: a bureau finds its cases by these, so they are kept in clear, in the case's row alone. */
  business: Record<'name' | 'phone' | 'address' | 'platform', string>;
  /** A number that somebody only checked; how often that happens is counted, and by whom is not. */
  checked: string;
}

export function newMarkedCase(): MarkedCase {
  return {
    secret: {
      name: newWords(),
      phone: `0311555${digits(5)}`,
      address: newWords(),
      facts: newWords(),
      wish: newWords(),
      photo: `marked-photo-${digits(8)}`,
      document: `marked-document-${digits(8)}`,
      later: newWords(),
      refused: newWords(),
      // TEST-NET-2 of RFC 5737: nobody's.
      client: '198.51.100.',
    },
    business: {
      name: newWords(),
      phone: `400555${randomInt(1_000, 10_000)}`,
      address: newWords(),
      platform: newWords(),
    },
    checked: `0311556${digits(5)}`,
  };
}

/** The body of a filing that is a complaint and a tip-off. */
export function markedFiling({ secret, business }: MarkedCase, fileIds: string[]) {
  return {
    kinds: ['complaint', 'tipOff'],
    outletId: null,
    respondent: {
      name: `演示${business.name}`,
      phone: business.phone,
      address: `演示市${business.address}`,
    },
    divisionCode: '130102',
    platformName: business.platform,
    brandId: null,
    categoryCode: null,
    violationKinds: ['pricesHidden'],
    occurredOn: null,
    amountFen: 30_000,
    facts: `演示的经过：${secret.facts}，电话是${secret.phone}。`,
    requests: ['refund'],
    requestText: `演示的要求：${secret.wish}`,
    complainant: { name: `演${secret.name}`, phone: secret.phone, address: `演示路${secret.address}` },
    anonymous: false,
    publishConsent: false,
    delegateConsent: true,
    fileIds,
  };
}

/** A photo of 16 by 16 grey dots, in whose head a camera wrote a mark. */
export function markedPhoto(mark: string): Buffer {
  const words = Buffer.from(`${mark}\0`);
  // TIFF, little-endian: one entry, ImageDescription (0x010e), of ASCII, behind the directory.
  const head = Buffer.from('49492a00080000000100' + '0e010200', 'hex');
  const rest = Buffer.alloc(12);
  rest.writeUInt32LE(words.length, 0);
  rest.writeUInt32LE(head.length + rest.length, 4);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), head, rest, words]);
  const comment = Buffer.from(mark);
  const start = PHOTO.subarray(0, 2);
  return Buffer.concat([start, segment(0xe1, exif), segment(0xfe, comment), PHOTO.subarray(2)]);
}

/** A document of one empty page, with a mark in it. */
export function markedDocument(mark: string): Buffer {
  return Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n% ${mark}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}

function newWords(): string {
  const { first, count } = COMMON_CHARACTERS;
  return String.fromCharCode(...Array.from({ length: 4 }, () => first + randomInt(count)));
}

function digits(count: number): string {
  return String(randomInt(10 ** count)).padStart(count, '0');
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const PHOTO = Buffer.from(
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSk' +
    'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/' +
    'xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAB/9k=',
  'base64',
);
