import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { printPage } from './print-page.js';
import type { PrintedDocument } from './printed-document.js';
import { wordFile } from './word-file.js';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The page needs its own styles and nothing else; whatever people wrote stays text. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** As a page for a browser to show and print. */
export function sendPage(reply: FastifyReply, document: PrintedDocument): string {
  reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY });
  return printPage(document);
}

/** As a file to save. */
export async function sendWordFile(reply: FastifyReply, document: PrintedDocument): Promise<StreamableFile> {
  const { content, number } = document;
  const name = encodeURIComponent(`${content.title} ${number ?? '草稿'}.docx`);
  reply.header('content-disposition', `attachment; filename="document.docx"; filename*=UTF-8''${name}`);
  return new StreamableFile(await wordFile(document), { type: WORD_TYPE });
}
