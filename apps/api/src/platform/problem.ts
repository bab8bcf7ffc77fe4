/** What is wrong with one field of a request. */
export interface FieldProblem {
  /** The parameter's name, or the body's path. */
  field: string;
  /** Stable, kebab-case, for programs. */
  code: string;
  /** One Chinese sentence for people. */
  detail: string;
}

/** The body of an error reply: RFC 9457 problem details with a stable `code`. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: FieldProblem[];
}

/**
 * An error that is meant for the caller. Everything in it is shown to the public, so it holds no internals; any other
 * error becomes a 500 without details.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors?: FieldProblem[],
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
  }

  body(): ProblemBody {
    return {
      type: `urn:jiweibao:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...(this.errors ? { errors: this.errors } : {}),
    };
  }
}

/** 400: parameters or body that cannot be understood, with a sentence for each. */
export function invalidRequest(errors: FieldProblem[]): Problem {
  const detail = errors.map((error) => error.detail).join('');
  return new Problem(400, 'invalid-request', '请求有误', detail, errors);
}

/** 404: the address is right and the thing it names is not there. */
export function notFound(code: string, detail: string): Problem {
  return new Problem(404, code, '没有找到', detail);
}
