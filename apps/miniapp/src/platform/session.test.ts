import * as shared from '@jiweibao/shared';
import * as taro from '../testing/taro';
import type * as Session from './session';

const { default: Taro, resetTaro } = taro;
const target = process.env.TARO_ENV;
let session: typeof Session;

/** As when the program is opened: what it held in memory is gone, what the phone keeps is there. */
function open(): void {
  jest.resetModules();
  jest.doMock('@tarojs/taro', () => taro);
  jest.doMock('@jiweibao/shared', () => shared);
  session = require('./session');
}

/** The service's answers to log-ins, in order; the last one for good. */
function answerLogIns(...answers: { statusCode: number; data: unknown }[]): void {
  Taro.request.mockImplementation(async () => (answers.length > 1 ? answers.shift()! : answers[0]!));
}

const granted = (token: string) => ({ statusCode: 201, data: { token, expiresAt: '2026-12-24T00:00:00Z' } });
const refused = (status: number, code: string) => ({
  statusCode: status,
  data: { type: 'about:blank', title: '不行', status, code, detail: '微信暂时没有回应。' },
});
const expired = () => new shared.ApiProblem(refused(401, 'session-expired').data);

beforeEach(() => {
  resetTaro();
  process.env.TARO_ENV = 'weapp';
  Taro.login.mockImplementation(async () => ({ code: 'code-1' }));
  answerLogIns(granted('token-1'));
  open();
});
afterEach(() => {
  if (target === undefined) delete process.env.TARO_ENV;
  else process.env.TARO_ENV = target;
});

describe('a session', () => {
  test('is begun by the first act that needs it, and not before', async () => {
    expect(Taro.login).not.toHaveBeenCalled();
    await expect(session.withSession(async (bearer) => bearer)).resolves.toBe('token-1');
    expect(Taro.request).toHaveBeenCalledWith(
      expect.objectContaining({
        url: '/api/v1/consumer-sessions',
        method: 'POST',
        data: '{"code":"code-1"}',
      }),
    );
  });

  test('is kept on the phone, and used when the program is opened again', async () => {
    await session.withSession(async () => {});
    open();
    await expect(session.withSession(async (bearer) => bearer)).resolves.toBe('token-1');
    expect(Taro.login).toHaveBeenCalledTimes(1);
  });

  test('lasts while the program runs where the phone keeps nothing', async () => {
    Taro.setStorageSync.mockImplementation(() => {
      throw new Error('full');
    });
    await session.withSession(async () => {});
    await session.withSession(async () => {});
    expect(Taro.login).toHaveBeenCalledTimes(1);
    Taro.setStorageSync.mockReset();
  });

  test('is begun once for acts that need it at the same moment', async () => {
    const act = jest.fn(async (bearer: string) => bearer);
    await Promise.all([
      session.withSession(act),
      session.withSession(act),
      session.withOptionalSession(async () => {}),
    ]);
    expect(Taro.login).toHaveBeenCalledTimes(1);
    expect(act.mock.calls).toEqual([['token-1'], ['token-1']]);
  });

  test('is renewed once when the service says that it has ended', async () => {
    answerLogIns(granted('old'), granted('new'));
    const act = jest.fn(async (bearer: string) => {
      if (bearer === 'old') throw expired();
      return bearer;
    });
    await expect(session.withSession(act)).resolves.toBe('new');
    expect(act.mock.calls).toEqual([['old'], ['new']]);
    open();
    await expect(session.withSession(async (bearer) => bearer)).resolves.toBe('new');
  });

  test('that has ended for two acts at once is renewed for both by one log-in', async () => {
    answerLogIns(granted('old'), granted('new'), granted('newest'));
    const act = async (bearer: string) => {
      if (bearer === 'old') throw expired();
      return bearer;
    };
    await session.withSession(async () => {});
    await expect(Promise.all([session.withSession(act), session.withSession(act)])).resolves.toEqual([
      'new',
      'new',
    ]);
    expect(Taro.login).toHaveBeenCalledTimes(2);
  });

  test('that was renewed for one act is not thrown away by another that began before', async () => {
    answerLogIns(granted('old'), granted('new'), granted('newest'));
    let endLate = () => {};
    const late = new Promise<void>((resolve) => {
      endLate = resolve;
    });
    const slow = session.withSession(async (bearer) => {
      if (bearer !== 'old') return bearer;
      await late;
      throw expired();
    });
    const act = async (bearer: string) => {
      if (bearer === 'old') throw expired();
      return bearer;
    };
    await expect(session.withSession(act)).resolves.toBe('new');
    endLate();
    await expect(slow).resolves.toBe('new');
  });

  test('is not renewed again and again', async () => {
    const act = jest.fn(async () => Promise.reject(expired()));
    await expect(session.withSession(act)).rejects.toMatchObject({ code: 'session-expired' });
    expect(act).toHaveBeenCalledTimes(2);
  });

  test('is begun anew after a log-in that failed', async () => {
    Taro.login.mockRejectedValueOnce({ errMsg: 'login:fail' });
    await expect(session.withSession(async () => {})).rejects.toMatchObject({ code: 'log-in-failed' });
    await expect(session.withSession(async (bearer) => bearer)).resolves.toBe('token-1');
  });
});

describe('when WeChat is away', () => {
  const away = () => answerLogIns(refused(503, 'wechat-unavailable'));

  test('an act that needs a session says so in a sentence, and is not done', async () => {
    away();
    const act = jest.fn();
    await expect(session.withSession(act)).rejects.toMatchObject({ detail: '微信暂时没有回应。' });
    expect(act).not.toHaveBeenCalled();
  });

  test('an act that can do without one is done without', async () => {
    away();
    await expect(session.withOptionalSession(async (bearer) => bearer ?? 'nobody')).resolves.toBe('nobody');
  });

  test('and the session has ended, such an act is done without one', async () => {
    await session.withSession(async () => {});
    away();
    const act = jest.fn(async (bearer: string | undefined) => {
      if (bearer !== undefined) throw expired();
    });
    await session.withOptionalSession(act);
    expect(act.mock.calls).toEqual([['token-1'], [undefined]]);
  });
});

test('an act that fails for another reason is not done twice', async () => {
  const act = jest.fn(async () => Promise.reject(new Error('something else')));
  await expect(session.withOptionalSession(act)).rejects.toThrow('something else');
  await expect(session.withSession(act)).rejects.toThrow('something else');
  expect(act).toHaveBeenCalledTimes(2);
});

test('in the browser there is no session, and nothing is asked', async () => {
  delete process.env.TARO_ENV;
  await expect(session.withSession(async () => {})).rejects.toMatchObject({ code: 'log-in-unavailable' });
  await expect(session.withOptionalSession(async (bearer) => bearer ?? 'nobody')).resolves.toBe('nobody');
  expect(Taro.login).not.toHaveBeenCalled();
  expect(Taro.request).not.toHaveBeenCalled();
});

describe('deleting one’s own data', () => {
  test('is for those who have a session, tells the service, and leaves none on the phone', async () => {
    expect(session.hasSession()).toBe(false);
    await session.withSession(async () => {});
    expect(session.hasSession()).toBe(true);
    const gone = { deleted: ['微信给的编号。'], stays: [] };
    answerLogIns({ statusCode: 200, data: gone });
    expect(await session.deleteMyData()).toEqual(gone);
    expect(Taro.request).toHaveBeenLastCalledWith(
      expect.objectContaining({
        url: '/api/v1/my-data/deletion',
        method: 'POST',
        header: expect.objectContaining({ Authorization: 'Bearer token-1' }),
      }),
    );
    open();
    expect(session.hasSession()).toBe(false);
  });

  test('that fails keeps the session, to try again', async () => {
    await session.withSession(async () => {});
    answerLogIns(refused(503, 'database-away'));
    await expect(session.deleteMyData()).rejects.toThrow();
    expect(session.hasSession()).toBe(true);
  });
});
