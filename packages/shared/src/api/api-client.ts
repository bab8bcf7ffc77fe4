import { ApiProblem, ApiUnreachable, type ProblemDetails } from './api-errors.js';
import type {
  QueryValues,
  ReadParameters,
  ReadPath,
  ReplyOf,
  WriteMethod,
  WriteParameters,
  WritePath,
  WriteReplyOf,
} from './api-types.js';

/** What the transport of a platform answers: the status, and the body as parsed JSON (anything else where it was not JSON). */
export interface ApiAnswer {
  status: number;
  body: unknown;
}

export interface ApiRequest {
  method: 'GET' | WriteMethod;
  /** An address of the API, query included: `/api/v1/outlets?q=…`. */
  address: string;
  /** JSON text, or null for a request without a body. */
  body: string | null;
  headers: Readonly<Record<string, string>>;
}

/** Sends one request. It rejects only when no answer came. */
export type Send = (request: ApiRequest) => Promise<ApiAnswer>;

export interface ApiClient {
  /**
   * @throws ApiProblem when the service refused or failed
   * @throws ApiUnreachable when no answer came
   */
  read<Path extends ReadPath>(
    path: Path,
    ...parameters: Record<string, never> extends ReadParameters<Path>
      ? [parameters?: ReadParameters<Path>]
      : [parameters: ReadParameters<Path>]
  ): Promise<ReplyOf<Path>>;

  /**
   * @throws ApiProblem when the service refused or failed
   * @throws ApiUnreachable when no answer came: whether the write was done is then unknown
   */
  write<Method extends WriteMethod, Path extends WritePath<Method>>(
    method: Method,
    path: Path,
    parameters: WriteParameters<Method, Path>,
  ): Promise<WriteReplyOf<Method, Path>>;
}

const ACCEPTED = 202;
const NO_CONTENT = 204;

/** The one transport of both clients. It knows no framework: each passes in its way of sending. */
export function createApiClient(send: Send): ApiClient {
  return {
    async read<Path extends ReadPath>(path: Path, parameters: LooseParameters = {}) {
      const address = addressOf(path, parameters);
      const answer = await answerOf({ method: 'GET', address, body: null, headers: headersOf(parameters) });
      // The contract's word for what a success of this address holds; both sides are generated from it.
      return successOf(answer, '暂时不能查询') as ReplyOf<Path>;
    },

    async write<Method extends WriteMethod, Path extends WritePath<Method>>(
      method: Method,
      path: Path,
      parameters: LooseParameters,
    ) {
      const answer = await answerOf({
        method,
        address: addressOf(path, parameters),
        body: parameters.body === undefined ? null : JSON.stringify(parameters.body),
        headers: headersOf(parameters),
      });
      if (hasNoReply(answer)) return undefined as WriteReplyOf<Method, Path>;
      return successOf(answer, '暂时不能提交') as WriteReplyOf<Method, Path>;
    },
  };

  function answerOf(request: ApiRequest): Promise<ApiAnswer> {
    return send(request).catch((reason: unknown) => {
      throw new ApiUnreachable(reason);
    });
  }
}

/**
 * What a success says; for answers to what is not sent as JSON, such as files.
 * @param title of the problem where the service did not word one
 * @throws ApiProblem for any other answer
 */
export function successOf(answer: ApiAnswer, title: string): Readonly<Record<string, unknown>> {
  if (!isSuccess(answer) || !isRecord(answer.body)) throw problemOf(answer, title);
  return answer.body;
}

/** Parameters with their address forgotten: by now the compiler has checked them against it. */
interface LooseParameters {
  path?: Readonly<Record<string, string | number>>;
  query?: QueryValues;
  body?: unknown;
  idempotencyKey?: string;
  draftKey?: string;
  bearer?: string;
}

function headersOf({ body, idempotencyKey, draftKey, bearer }: LooseParameters): Record<string, string> {
  return {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
    ...(draftKey !== undefined && { 'Draft-Key': draftKey }),
    ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
  };
}

/** Done, or taken on to be done in the background, with nothing more to say. */
function hasNoReply({ status, body }: ApiAnswer): boolean {
  return status === NO_CONTENT || (status === ACCEPTED && !body);
}

function isSuccess({ status }: ApiAnswer): boolean {
  return status >= 200 && status <= 299;
}

/** Decimals of a number in a query: a tenth of a metre in degrees, and more would only tell more about the person. */
const DECIMALS = 6;

function addressOf(path: string, { path: names = {}, query = {} }: LooseParameters): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => escapePart(plain(names[name] ?? '')));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapePart(plain(value))}`],
  );
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`;
}

/** Never in the form 1e-7, which the service refuses. */
function plain(value: string | number): string {
  return typeof value === 'string' || Number.isInteger(value) ? String(value) : value.toFixed(DECIMALS);
}

/** Half of a surrogate pair, as a torn emoji leaves it, cannot be sent. */
function escapePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}

function problemOf({ status, body }: ApiAnswer, title: string): ApiProblem {
  if (isProblem(body)) return new ApiProblem(body);
  return new ApiProblem({
    type: 'about:blank',
    title,
    status,
    code: 'unexpected-answer',
    detail: '服务暂时不可用，请稍后再试。',
  });
}

function isProblem(body: unknown): body is ProblemDetails {
  return isRecord(body) && ['code', 'detail', 'title'].every((name) => typeof body[name] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
