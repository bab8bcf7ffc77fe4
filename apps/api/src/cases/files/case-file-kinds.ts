/** What a file of a case is to whoever looks at it. */
export const CASE_FILE_KINDS = ['photo', 'document'] as const;
export type CaseFileKind = (typeof CASE_FILE_KINDS)[number];

/** What photos are kept as, whatever they came as. */
export const PHOTO_MEDIA_TYPE = 'image/jpeg';
export const DOCUMENT_MEDIA_TYPE = 'application/pdf';

/** Bytes of one file as it is sent. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

export function kindOf(mediaType: string): CaseFileKind {
  return mediaType === PHOTO_MEDIA_TYPE ? 'photo' : 'document';
}
