import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { WORKBOOK_TYPE } from './workbook-stream.js';

/** A workbook as a reply that browsers save. @param name without the ending; may be Chinese */
export function sendWorkbook(name: string, workbook: Readable): StreamableFile {
  return new StreamableFile(workbook, {
    type: WORKBOOK_TYPE,
    disposition: `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
  });
}
