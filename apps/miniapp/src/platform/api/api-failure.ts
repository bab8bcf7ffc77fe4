/** Why an answer did not come: no network here, no service there, or the service said no. */
export type ApiFailureKind = 'offline' | 'unreachable' | 'refused';

export class ApiFailure extends Error {
  constructor(
    readonly kind: ApiFailureKind,
    /** HTTP status of a refusal; 0 otherwise. */
    readonly status: number,
    /** A sentence for the person. */
    message: string,
  ) {
    super(message);
    this.name = 'ApiFailure';
  }

  static offline(): ApiFailure {
    return new ApiFailure('offline', 0, '手机现在没有连上网络。连上以后会自动重试,也可以点“重试”。');
  }

  static unreachable(): ApiFailure {
    return new ApiFailure('unreachable', 0, '服务暂时连不上,请过一会儿点“重试”。');
  }
}
