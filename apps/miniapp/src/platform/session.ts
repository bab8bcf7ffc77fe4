import { ApiProblem } from '@jiweibao/shared';
import Taro from '@tarojs/taro';
import { api } from './api';
import { readStored, removeStored, writeStored } from './phone-storage';

/*
 * Who the person is, for the few acts that gain by it. Nothing is asked of them: `wx.login` is silent. It happens only when an
 * act needs it, never at the start, and looking up never does. The browser has no session.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
 */

const LOGIN_TIMEOUT_MILLISECONDS = 5_000;
const FORBIDDEN = 403;
const UNAVAILABLE = 503;

/** Also while the phone refuses to keep it: then it lasts until the program is closed. */
let token: string | null = null;
/** The one log-in under way, however many acts wait for it. */
let loggingIn: Promise<string> | null = null;

/**
 * Does what only a known person may do. A session that has ended is renewed, once.
 * @param act is done again with another session when it failed by `session-expired`, so it must send the same key again
 * @throws ApiProblem with a sentence for the person when they cannot be logged in; ApiUnreachable; what `act` throws
 */
export async function withSession<Result>(act: (bearer: string) => Promise<Result>): Promise<Result> {
  const bearer = await session();
  try {
    return await act(bearer);
  } catch (cause) {
    if (!isExpired(cause)) throw cause;
    forget(bearer);
  }
  return act(await session());
}

/**
 * Does what anybody may do, as a known person where that is possible: when WeChat is away, or there is none, `act` goes on without
 * a session.
 * @throws what `act` throws
 */
export async function withOptionalSession<Result>(
  act: (bearer: string | undefined) => Promise<Result>,
): Promise<Result> {
  const bearer = await sessionIfPossible();
  try {
    return await act(bearer);
  } catch (cause) {
    if (bearer === undefined || !isExpired(cause)) throw cause;
    forget(bearer);
  }
  return act(await sessionIfPossible());
}

/** Whether the service knows the person, as far as this phone can tell. */
export function hasSession(): boolean {
  token ??= readStored('session', isToken);
  return token !== null;
}

/**
 * All that the service keeps of the person.
 * @throws ApiProblem with a sentence for the person; ApiUnreachable
 */
export function exportMyData() {
  return withSession((bearer) => api.read('/api/v1/my-data', { bearer }));
}

/**
 * Deletes what the service keeps of the person, as far as it may, and ends the session on this phone.
 * @returns what is gone, and what stays with the bureaus and why
 * @throws ApiProblem with a sentence for the person; ApiUnreachable
 */
export async function deleteMyData() {
  const gone = await withSession((bearer) => api.write('POST', '/api/v1/my-data/deletion', { bearer }));
  if (token !== null) forget(token);
  return gone;
}

/** Why there is none is of no interest to an act that does without. */
function sessionIfPossible(): Promise<string | undefined> {
  return session().catch(() => undefined);
}

function session(): Promise<string> {
  token ??= readStored('session', isToken);
  if (token !== null) return Promise.resolve(token);
  loggingIn ??= logIn().finally(() => {
    loggingIn = null;
  });
  return loggingIn;
}

async function logIn(): Promise<string> {
  const code = await loginCode();
  const reply = await api.write('POST', '/api/v1/consumer-sessions', { body: { code } });
  token = reply.token;
  writeStored('session', token);
  return token;
}

async function loginCode(): Promise<string> {
  if (process.env.TARO_ENV !== 'weapp') {
    throw problem(FORBIDDEN, 'log-in-unavailable', '网页上不能登录，请在微信小程序里办理。');
  }
  try {
    return (await Taro.login({ timeout: LOGIN_TIMEOUT_MILLISECONDS })).code;
  } catch {
    throw problem(UNAVAILABLE, 'log-in-failed', '微信登录没有成功，请过一会儿再试。');
  }
}

/** Unless it has been renewed meanwhile, for another act. */
function forget(expired: string): void {
  if (token !== expired) return;
  token = null;
  removeStored('session');
}

function isExpired(cause: unknown): boolean {
  return cause instanceof ApiProblem && cause.code === 'session-expired';
}

const isToken = (value: unknown): value is string => typeof value === 'string' && value !== '';

function problem(status: number, code: string, detail: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '没有登录', status, code, detail });
}
