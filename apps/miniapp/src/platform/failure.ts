import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';
import { isOffline } from './network';

/** Why an answer did not come: no network here, no service there, or the service refused. */
export interface Failure {
  kind: 'offline' | 'unreachable' | 'refused';
  /** HTTP status where there was one. */
  status: number | null;
  /** A sentence for the person. */
  message: string;
}

const FIRST_STATUS_OF_THE_SERVICES_OWN_FAULTS = 500;

/** What to tell the person. A cause that is not the API's is a fault of this program and is thrown on, to surface as one. */
export async function failureOf(cause: unknown): Promise<Failure> {
  if (cause instanceof ApiProblem) {
    const isOurs = cause.status < FIRST_STATUS_OF_THE_SERVICES_OWN_FAULTS;
    return { kind: isOurs ? 'refused' : 'unreachable', status: cause.status, message: cause.detail };
  }
  if (!(cause instanceof ApiUnreachable)) throw cause;
  if (await isOffline()) {
    return {
      kind: 'offline',
      status: null,
      message: '手机现在没有连上网络。连上以后会自动重试，也可以点“重试”。',
    };
  }
  return {
    kind: 'unreachable',
    status: null,
    message: '可能正在维护，也可能网络不稳。请过一会儿点“重试”。',
  };
}
