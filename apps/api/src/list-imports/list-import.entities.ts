import { ListUploadClaimEntity, ListUploadNumberEntity } from './claims/list-claim.entity.js';
import { ListImportChangeEntity, ListImportEntity, ListImportTurnEntity } from './list-import.entity.js';
import { ListBulkFixEntity } from './uploads/list-bulk-fix.entity.js';
import { ListUploadEntity } from './uploads/list-upload.entity.js';
import {
  ListUploadChangeEntity,
  ListUploadChoiceEntity,
  ListUploadConflictEntity,
} from './uploads/list-upload-diff.entity.js';
import { ListColumnMemoryEntity, ListUploadEventEntity } from './uploads/list-upload-event.entity.js';
import { ListUploadRowEntity } from './uploads/list-upload-row.entity.js';

export const LIST_IMPORT_ENTITIES = [
  ListImportEntity,
  ListImportChangeEntity,
  ListImportTurnEntity,
  ListUploadEntity,
  ListUploadRowEntity,
  ListBulkFixEntity,
  ListUploadChangeEntity,
  ListUploadConflictEntity,
  ListUploadChoiceEntity,
  ListUploadEventEntity,
  ListColumnMemoryEntity,
  ListUploadNumberEntity,
  ListUploadClaimEntity,
];
