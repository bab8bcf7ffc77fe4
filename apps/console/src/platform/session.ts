import { type AgentRole, ApiProblem, type ApiSchemas, type StaffRole } from '@jiweibao/shared';
import { createContext, useContext } from 'react';
import { api } from './api';

export type StaffSession = { world: 'staff' } & ApiSchemas['StaffSessionReply'];
export type AgentSession = { world: 'agent' } & ApiSchemas['AgentSessionReply'];
/** Who is logged in: somebody of a bureau, or of a general agent. The two see nothing of each other's pages. */
export type Session = StaffSession | AgentSession;
export type World = Session['world'];
export type Role = StaffRole | AgentRole;

const REMEMBERED_WORLD = 'jiweibao.console.world';
const UNAUTHENTICATED = 401;
const OTHER_WORLD = 403;

/** The world of the last log-in in this browser, which its log-in page offers first. */
export function rememberedWorld(): World {
  return localStorage.getItem(REMEMBERED_WORLD) === 'agent' ? 'agent' : 'staff';
}

export function rememberWorld(world: World): void {
  localStorage.setItem(REMEMBERED_WORLD, world);
}

/**
 * Who is logged in, or null.
 * @throws ApiProblem, ApiUnreachable when that cannot be told now
 */
export async function readSession(): Promise<Session | null> {
  const first = rememberedWorld();
  try {
    return await readSessionOf(first);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.status === UNAUTHENTICATED) return null;
    if (error.status !== OTHER_WORLD) throw error;
    return readSessionOf(first === 'staff' ? 'agent' : 'staff');
  }
}

async function readSessionOf(world: World): Promise<Session> {
  if (world === 'staff') return { world, ...(await api.read('/api/v1/staff-sessions/current')) };
  return { world, ...(await api.read('/api/v1/agent-sessions/current')) };
}

export interface LogInWords {
  loginName: string;
  password: string;
  oneTimeCode?: string;
  recoveryCode?: string;
}

/** @throws ApiProblem `log-in-refused`, `one-time-code-required`, `one-time-code-wrong` and others, with words for the person */
export async function logIn(world: World, body: LogInWords): Promise<Session> {
  if (world === 'staff') return { world, ...(await api.write('POST', '/api/v1/staff-sessions', { body })) };
  return { world, ...(await api.write('POST', '/api/v1/agent-sessions', { body })) };
}

export async function logOut(world: World): Promise<void> {
  if (world === 'staff') await api.write('DELETE', '/api/v1/staff-sessions/current', {});
  else await api.write('DELETE', '/api/v1/agent-sessions/current', {});
}

export const SessionContext = createContext<Session | null>(null);

/** For pages behind the log-in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a page behind the log-in is shown without one');
  return session;
}

/** For pages of bureaus. */
export function useStaff(): StaffSession {
  const session = useSession();
  if (session.world !== 'staff') throw new Error('a page of bureaus is shown to an agent');
  return session;
}

/** For pages of general agents. */
export function useAgent(): AgentSession {
  const session = useSession();
  if (session.world !== 'agent') throw new Error('a page of agents is shown to a bureau');
  return session;
}

/** Whether somebody has one of the roles; none named: everybody. */
export function hasRole(session: Session, roles: readonly Role[] | undefined): boolean {
  return roles === undefined || roles.some((role) => (session.roles as readonly Role[]).includes(role));
}
