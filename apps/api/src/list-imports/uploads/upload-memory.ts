import type { ColumnMapping } from './column-mapping.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { UploadLayout } from './upload-layout.js';

/** The shape under which columns are remembered: of the header as it was found; null where the person pointed elsewhere. */
export function memoryShape({ layout }: ListUploadEntity, mapping: ColumnMapping): string | null {
  if (layout === null) return null;
  const { header, sheetName } = JSON.parse(layout) as UploadLayout;
  const same =
    header !== null &&
    sheetName === mapping.sheetName &&
    header.firstRow === mapping.headerFirstRow &&
    header.lastRow === mapping.headerLastRow;
  return same ? header.shape : null;
}
