import { ListImportChangeEntity, ListImportEntity, ListImportTurnEntity } from './list-import.entity.js';

/** Every table of the list imports, for the data source. */
export const LIST_IMPORT_ENTITIES = [ListImportEntity, ListImportChangeEntity, ListImportTurnEntity];
