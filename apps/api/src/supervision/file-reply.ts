import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { OpenedFile } from './supervision-files.js';

/** A file handed out under a name of our own making. Beside it the route says that it runs nothing and loads nothing. */
export function fileReply(reply: FastifyReply, { bytes, mediaType, fileName }: OpenedFile): StreamableFile {
  reply.header('content-disposition', `attachment; filename="${fileName}"`);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('cross-origin-resource-policy', 'same-origin');
  return new StreamableFile(bytes, { type: mediaType });
}
