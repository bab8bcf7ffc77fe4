import { ApiProblem } from '@jiweibao/shared';
import { api } from '../../../platform/api';
import { hasSession, withSession } from '../../../platform/session';
import { tabValue } from '../../../platform/tab-value';

/** By which door somebody sees cases: those of who logged in with WeChat, or those of one filing, opened by its number and code. */
export type CaseDoor = 'login' | 'code';

/** A filing that was opened by its code. */
interface OpenedFiling {
  number: string;
  /** Null once it is over; then the form asks for the code again. */
  session: { token: string /** UTC, ISO 8601. */; expiresAt: string } | null;
}

const opened = tabValue('caseSession', isOpenedFiling);

const EXPIRED = 'session-expired';
const UNAUTHORIZED = 401;

/** @throws ApiProblem with a sentence for the person; ApiUnreachable */
export async function openByCode(filing: { number: string; queryCode: string }): Promise<void> {
  const session = await api.write('POST', '/api/v1/case-sessions', { body: filing });
  opened.write({ number: filing.number, session });
}

export function closeFiling(): void {
  opened.write(null);
}

/** The filing that was opened by its code; null for none. */
export function useOpenedFiling(): { number: string; isOver: boolean } | null {
  const filing = opened.use();
  return filing && { number: filing.number, isOver: !isLive(filing) };
}

/** Whether cases can be asked for without troubling anybody: no code is asked for, nobody is logged in. */
export function isDoorOpen(door: CaseDoor): boolean {
  if (door === 'login') return hasSession();
  const filing = opened.read();
  return filing !== null && isLive(filing);
}

/**
 * Does what only who may see the cases may do.
 * @throws ApiProblem with a sentence for the person; ApiUnreachable; what `act` throws
 */
export async function throughDoor<Result>(
  door: CaseDoor,
  act: (bearer: string) => Promise<Result>,
): Promise<Result> {
  if (door === 'login') return withSession(act);
  const filing = opened.read();
  if (!filing?.session || !isLive(filing)) throw over();
  try {
    return await act(filing.session.token);
  } catch (cause) {
    if (cause instanceof ApiProblem && cause.code === EXPIRED) {
      opened.write({ number: filing.number, session: null });
    }
    throw cause;
  }
}

function over(): ApiProblem {
  return new ApiProblem({
    type: 'about:blank',
    title: '需要重新查询',
    status: UNAUTHORIZED,
    code: EXPIRED,
    detail: '查询已超过两小时，请重新输入收件编号和查询码。',
  });
}

/** The service decides; this only spares a request that must fail. */
function isLive({ session }: OpenedFiling): boolean {
  return session !== null && Date.parse(session.expiresAt) > Date.now();
}

function isOpenedFiling(value: unknown): value is OpenedFiling {
  if (typeof value !== 'object' || value === null) return false;
  const { number, session } = value as { number?: unknown; session?: Record<string, unknown> | null };
  const isText = (each: unknown) => typeof each === 'string' && each !== '';
  return isText(number) && (session === null || (isText(session?.token) && isText(session?.expiresAt)));
}
