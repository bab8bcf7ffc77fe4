import type { components } from './schema.js';

export type ProblemDetails = components['schemas']['ProblemReply'];

/** The service answered, and the answer was a refusal or a failure: RFC 9457 problem details. */
export class ApiProblem extends Error {
  /** Stable, for programs: `invalid-request`, `outlet-not-found`. */
  readonly code: string;
  readonly status: number;
  /** Chinese, ready to be shown. */
  readonly detail: string;
  readonly errors: NonNullable<ProblemDetails['errors']>;

  constructor(problem: ProblemDetails) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
  }
}

/** No answer came: the network is away, or the service is. */
export class ApiUnreachable extends Error {
  constructor(readonly reason: unknown) {
    super('no answer');
    this.name = 'ApiUnreachable';
  }
}
