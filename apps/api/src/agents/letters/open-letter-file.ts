import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { kindOf } from '../../cases/files/case-file-kinds.js';
import type { StoredFiles } from '../../platform/storage/stored-files.js';
import { letterNotFound } from '../agents.errors.js';

/** A file that somebody may see, with its bytes. */
export interface OpenedFile {
  mediaType: string;
  /** Of our own making: nothing of its sender is in it. */
  fileName: string;
  bytes: Buffer;
}

/** @throws {Problem} 404 for a file that is not attached */
export async function openFile(
  files: StoredFiles,
  manager: EntityManager,
  fileId: string,
  name: string,
): Promise<OpenedFile> {
  const file = (await files.describe(manager, [fileId])).get(fileId);
  if (file === undefined) throw letterNotFound();
  const ending = kindOf(file.mediaType) === 'photo' ? 'jpg' : 'pdf';
  return { mediaType: file.mediaType, fileName: `${name}.${ending}`, bytes: await files.read(fileId) };
}

/** Whatever somebody sent stays a file: it runs nothing and loads nothing, not even when it is opened in a page of its own. */
export function sendFile(reply: FastifyReply, { bytes, mediaType, fileName }: OpenedFile): StreamableFile {
  reply.headers({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `attachment; filename="${fileName}"`,
  });
  return new StreamableFile(bytes, { type: mediaType });
}
