import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';
import { setOnline } from '../testing/fake-api';
import { failureOf } from './failure';

const problem = (status: number) =>
  new ApiProblem({ type: 'about:blank', title: '', status, code: 'x', detail: '接口说的话。' });

describe('a failure', () => {
  test.each([
    { cause: problem(400), kind: 'refused', status: 400 },
    { cause: problem(404), kind: 'refused', status: 404 },
    { cause: problem(503), kind: 'unreachable', status: 503 },
  ])('with status $status is $kind, in the words of the API', async ({ cause, kind, status }) => {
    expect(await failureOf(cause)).toEqual({ kind, status, message: '接口说的话。' });
  });

  test.each([
    { online: true, kind: 'unreachable' },
    { online: false, kind: 'offline' },
  ])('without an answer is $kind when online is $online', async ({ online, kind }) => {
    setOnline(online);
    expect(await failureOf(new ApiUnreachable('x'))).toMatchObject({ kind, status: null });
  });

  test('that is our own fault is not passed off as the network', async () => {
    await expect(failureOf(new TypeError('ours'))).rejects.toThrow('ours');
  });
});
