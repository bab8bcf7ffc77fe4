import { Api } from './api.js';
import type { Cleanup } from './cleanup.js';
import { declareInventedBrands } from './invented-brands.js';
import { Jwb } from './jwb.js';
import { temporaryFolder } from './temporary-folder.js';
import { createDatabase } from './test-database.js';

/** The whole product as a person has it: a database, the command line, the API with its pages, and a folder to work in. */
export interface Product {
  databaseUrl: string;
  jwb: Jwb;
  api: Api;
  folder: string;
}

/** Builds a registry that knows the invented brands and has no outlet, and starts one API on it. */
export async function startProduct(
  cleanup: Cleanup,
  options: { databaseUrl?: string; snapshotDirectory?: string } = {},
): Promise<Product> {
  const databaseUrl = options.databaseUrl ?? (await createDatabase(cleanup));
  const folder = temporaryFolder(cleanup);
  const jwb = new Jwb(cleanup, databaseUrl);
  await declareInventedBrands(jwb, folder);
  const api = await Api.start(cleanup, { databaseUrl, snapshotDirectory: options.snapshotDirectory });
  return { databaseUrl, jwb, api, folder };
}
