import type { components, paths } from './schema.js';

/** Addresses that can be read. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends { get: object } ? Path : never;
}[keyof paths];

type Get<Path extends ReadPath> = paths[Path] extends { get: infer Operation } ? Operation : never;

/** What a successful read of the address gives. */
export type ReplyOf<Path extends ReadPath> =
  Get<Path> extends { responses: { 200: { content: { 'application/json': infer Reply } } } } ? Reply : never;

/** Parameters that are undefined are not sent. */
export type QueryValues = Readonly<Record<string, string | number | undefined>>;

type QueryOf<Path extends ReadPath> =
  Get<Path> extends { parameters: { query?: infer Query extends QueryValues } } ? Query : never;

type NamesOf<Path extends ReadPath> =
  Get<Path> extends { parameters: { path: infer Names extends Readonly<Record<string, string>> } }
    ? Names
    : never;

type QueryPart<Path extends ReadPath> = [QueryOf<Path>] extends [never]
  ? { query?: never }
  : Partial<QueryOf<Path>> extends QueryOf<Path>
    ? { query?: QueryOf<Path> }
    : { query: QueryOf<Path> };

type PathPart<Path extends ReadPath> = [NamesOf<Path>] extends [never]
  ? { path?: never }
  : { path: NamesOf<Path> };

/** Parameters of a read: `path` fills the braces of the address, `query` follows the question mark. */
export type ReadParameters<Path extends ReadPath> = QueryPart<Path> & PathPart<Path>;

type Schemas = components['schemas'];

export type BrandListReply = Schemas['BrandListReply'];
export type BrandReference = Schemas['BrandReference'];
export type BrandReply = Schemas['BrandReply'];
export type BrandSummary = Schemas['BrandSummary'];
export type CategorySummary = Schemas['CategorySummary'];
export type DivisionSummary = Schemas['DivisionSummary'];
export type NumberWarningSummary = Schemas['NumberWarningSummary'];
export type OfficialPhone = Schemas['OfficialPhone'];
export type OutletListReply = Schemas['OutletListReply'];
export type OutletReply = Schemas['OutletReply'];
export type OutletSummary = Schemas['OutletSummary'];
export type PhoneCheckReply = Schemas['PhoneCheckReply'];
export type PhoneMatchReply = Schemas['PhoneMatchReply'];
export type UnderstoodQuery = Schemas['UnderstoodQuery'];
