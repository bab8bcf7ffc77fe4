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

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query extends QueryValues } }
  ? Query
  : never;

type NamesOf<Operation> = Operation extends {
  parameters: { path: infer Names extends Readonly<Record<string, string | number>> };
}
  ? Names
  : never;

type QueryPart<Operation> = [QueryOf<Operation>] extends [never]
  ? { query?: never }
  : Partial<QueryOf<Operation>> extends QueryOf<Operation>
    ? { query?: QueryOf<Operation> }
    : { query: QueryOf<Operation> };

type PathPart<Operation> = [NamesOf<Operation>] extends [never]
  ? { path?: never }
  : { path: NamesOf<Operation> };

/**
 * Parameters of a read: `path` fills the braces of the address, `query` follows the question mark. `bearer` as for a write, for
 * what only its owner may read.
 */
export type ReadParameters<Path extends ReadPath> = QueryPart<Get<Path>> &
  PathPart<Get<Path>> & { bearer?: string };

/** How things are written. There is no PATCH: `wx.request` does not send it (miniprogram-api-typings, `RequestOption.method`). */
export type WriteMethod = 'POST' | 'PUT' | 'DELETE';

/** Addresses that can be written in this way. */
export type WritePath<Method extends WriteMethod> = {
  [Path in keyof paths]: paths[Path] extends Record<Lowercase<Method>, object> ? Path : never;
}[keyof paths];

type Write<Method extends WriteMethod, Path extends WritePath<Method>> =
  paths[Path] extends Record<Lowercase<Method>, infer Operation> ? Operation : never;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Reply } } ? Reply : undefined;

type WriteResponses<Method extends WriteMethod, Path extends WritePath<Method>> =
  Write<Method, Path> extends { responses: infer Responses } ? Responses : never;

/** What a successful write of the address gives: undefined where it answers 204, without a body. */
export type WriteReplyOf<Method extends WriteMethod, Path extends WritePath<Method>> = {
  [Status in keyof WriteResponses<Method, Path> & (200 | 201 | 202 | 204)]: JsonOf<
    WriteResponses<Method, Path>[Status]
  >;
}[keyof WriteResponses<Method, Path> & (200 | 201 | 202 | 204)];

type BodyPart<Operation> = Operation extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? { body: Body }
  : { body?: never };

/** What a write of the address is given. */
export type WriteBodyOf<Method extends WriteMethod, Path extends WritePath<Method>> =
  Write<Method, Path> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;

type KeyPart<Operation> = Operation extends { parameters: { header: { 'Idempotency-Key': string } } }
  ? { idempotencyKey: string }
  : { idempotencyKey?: string };

/**
 * Parameters of a write. `idempotencyKey` says that two sendings are one act: the same key for every attempt at it, a new
 * one (`newIdempotencyKey`) for the next. `draftKey` is that under which the files of the same draft were uploaded. `bearer` is the token of the consumer's session, without the word Bearer.
 */
export type WriteParameters<Method extends WriteMethod, Path extends WritePath<Method>> = PathPart<
  Write<Method, Path>
> &
  BodyPart<Write<Method, Path>> &
  KeyPart<Write<Method, Path>> & { draftKey?: string; bearer?: string };

/** What the API sends and is sent, by the names of the contract. */
export type ApiSchemas = components['schemas'];

export type BrandListReply = ApiSchemas['BrandListReply'];
export type BrandReference = ApiSchemas['BrandReference'];
export type BrandReply = ApiSchemas['BrandReply'];
export type BrandSummary = ApiSchemas['BrandSummary'];
export type CategorySummary = ApiSchemas['CategorySummary'];
export type CertificateReply = ApiSchemas['CertificateReply'];
export type DivisionSummary = ApiSchemas['DivisionSummary'];
export type NumberWarningSummary = ApiSchemas['NumberWarningSummary'];
export type OfficialPhone = ApiSchemas['OfficialPhone'];
export type OutletListReply = ApiSchemas['OutletListReply'];
export type OutletReply = ApiSchemas['OutletReply'];
export type OutletSummary = ApiSchemas['OutletSummary'];
export type PhoneCheck = ApiSchemas['PhoneCheck'];
export type PhoneCheckReply = ApiSchemas['PhoneCheckReply'];
export type PhoneMatchReply = ApiSchemas['PhoneMatchReply'];
export type UnderstoodQuery = ApiSchemas['UnderstoodQuery'];
