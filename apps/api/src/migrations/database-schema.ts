import { LIST_IMPORT_ENTITIES } from '../list-imports/list-import.entities.js';
import type { DatabaseSchema } from '../platform/data-source.js';
import { REGISTRY_ENTITIES } from '../registry/registry.entities.js';
import { CreateRegistry1795473000000 } from './1795473000000-CreateRegistry.js';
import { ShipCategories1795473060000 } from './1795473060000-ShipCategories.js';
import { CreateListImports1795473120000 } from './1795473120000-CreateListImports.js';
import { CreateOutletCertificates1795592000000 } from './1795592000000-CreateOutletCertificates.js';

/** The whole database: every feature's entities, named one by one, and every migration in order. */
export const DATABASE_SCHEMA: DatabaseSchema = {
  entities: [...REGISTRY_ENTITIES, ...LIST_IMPORT_ENTITIES],
  migrations: [
    CreateRegistry1795473000000,
    ShipCategories1795473060000,
    CreateListImports1795473120000,
    CreateOutletCertificates1795592000000,
  ],
};
