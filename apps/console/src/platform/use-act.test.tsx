import { ApiProblem, ApiUnreachable } from '@jiweibao/shared';
import { act, renderHook } from '@testing-library/react';
import { App } from 'antd';
import { useAct } from './use-act';

const refusal = (status: number) =>
  new ApiProblem({ type: 'about:blank', title: '没有做', status, code: 'refused', detail: '现在不能做。' });

/** Runs an act as often as there are outcomes, and gives the keys that it was sent with. */
async function keysOf(...outcomes: (Error | null)[]): Promise<string[]> {
  const keys: string[] = [];
  const { result } = renderHook(
    () =>
      useAct(async (outcome: Error | null, key) => {
        keys.push(key);
        if (outcome !== null) throw outcome;
      }),
    { wrapper: App },
  );
  for (const outcome of outcomes) await act(() => result.current.run(outcome).then(() => undefined));
  return keys;
}

test.each([
  ['no answer came', new ApiUnreachable(new Error('away'))],
  ['the service failed and may have done it', refusal(503)],
])('after %s, the next try is the same act, which the service does once', async (_what, outcome) => {
  const [first, second] = await keysOf(outcome, null);
  expect(second).toBe(first);
});

test.each([
  ['it was done', null],
  ['it was refused', refusal(409)],
])('after %s, the next one is another act', async (_what, outcome) => {
  const [first, second] = await keysOf(outcome, null);
  expect(second).not.toBe(first);
});

test('a second click while it runs does nothing', async () => {
  let letGo = () => {};
  let times = 0;
  const { result } = renderHook(
    () =>
      useAct(() => {
        times += 1;
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      }),
    { wrapper: App },
  );
  await act(async () => {
    const first = result.current.run(null);
    expect(await result.current.run(null)).toBe(false);
    letGo();
    expect(await first).toBe(true);
  });
  expect(times).toBe(1);
});

test('what the service said stays until the next try, for the form to show', async () => {
  const { result } = renderHook(
    () => useAct((outcome: Error | null) => (outcome ? Promise.reject(outcome) : Promise.resolve())),
    {
      wrapper: App,
    },
  );
  await act(() => result.current.run(refusal(409)).then(() => undefined));
  expect(result.current.problem?.detail).toBe('现在不能做。');
  await act(() => result.current.run(null).then(() => undefined));
  expect(result.current.problem).toBeNull();
});
