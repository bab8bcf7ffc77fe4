import { ApiProblem, ApiUnreachable, type ProblemDetails } from './api-errors.js';
import type { QueryValues, ReadParameters, ReadPath, ReplyOf } from './api-types.js';

/** What the transport of a platform answers: the status, and the body as parsed JSON (anything else where it was not JSON). */
export interface ApiAnswer {
  status: number;
  body: unknown;
}

/**
 * Sends a GET to an address of the API, query included: `/api/v1/outlets?q=…`. It rejects only when no answer came.
 */
export type SendRead = (address: string) => Promise<ApiAnswer>;

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
}

/** The one transport of both clients. It knows no framework: each passes in its way of sending. */
export function createApiClient(send: SendRead): ApiClient {
  return {
    async read<Path extends ReadPath>(path: Path, parameters: LooseParameters = {}) {
      const answer = await send(addressOf(path, parameters)).catch((reason: unknown) => {
        throw new ApiUnreachable(reason);
      });
      if (answer.status < 200 || answer.status > 299 || !isRecord(answer.body)) throw problemOf(answer);
      // The contract's word for what a success of this address holds; both sides are generated from it.
      return answer.body as ReplyOf<Path>;
    },
  };
}

/** Parameters with their address forgotten: by now the compiler has checked them against it. */
interface LooseParameters {
  path?: Readonly<Record<string, string>>;
  query?: QueryValues;
}

/** Decimals of a number in a query: a tenth of a metre in degrees, and more would only tell more about the person. */
const DECIMALS = 6;

function addressOf(path: string, { path: names = {}, query = {} }: LooseParameters): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => escapePart(names[name] ?? ''));
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

function problemOf({ status, body }: ApiAnswer): ApiProblem {
  if (isProblem(body)) return new ApiProblem(body);
  return new ApiProblem({
    type: 'about:blank',
    title: '暂时不能查询',
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
