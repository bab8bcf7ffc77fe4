import type { DataSource } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import { faultyWorkbook } from './faulty-workbook.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import { notReady } from './list-uploads.errors.js';
import type { ListUploads } from './list-uploads.js';
import type { UploadLayout } from './upload-layout.js';
import { UploadRowRepository } from './upload-row.repository.js';
import { toUploadRow, type UploadRow } from './upload-rows.js';

/** A file to save. */
export interface WorkbookToSave {
  fileName: string;
  bytes: Buffer;
}

/** What an agent takes away to mend a list in its own program, and uploads again. */
export class UploadWorkbooks {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly uploads: ListUploads,
  ) {}

  /** @throws {Problem} 404; 409 `list-upload-busy` before there are rows */
  async faulty(agent: AgentUser, uploadId: string): Promise<WorkbookToSave> {
    const upload = await this.uploads.get(agent, uploadId);
    if (upload.layout === null || upload.rowsKey === null) throw notReady();
    const { header, sheetName } = JSON.parse(upload.layout) as UploadLayout;
    if (header === null || sheetName === null) throw notReady();
    const bytes = await faultyWorkbook(sheetName, header, this.rowsOf(uploadId));
    return { fileName: nameOf(upload), bytes };
  }

  private async *rowsOf(uploadId: string): AsyncGenerator<UploadRow[]> {
    const rows = new UploadRowRepository(this.dataSource().manager);
    for await (const chunk of rows.walk(uploadId)) yield chunk.map(toUploadRow);
  }
}

function nameOf({ fileName }: ListUploadEntity): string {
  return `${fileName.replace(/\.[^.]{1,5}$/, '')}（标出问题）.xlsx`;
}
