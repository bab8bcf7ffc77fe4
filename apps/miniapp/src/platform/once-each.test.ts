import { onceEach } from './once-each';

test('one answer serves all who want the same, also those who ask while it is on its way', async () => {
  const load = jest.fn(async (key: string) => `answer to ${key}`);
  const ask = onceEach(load);
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([
    'answer to a',
    'answer to a',
    'answer to b',
  ]);
  expect(await ask('a')).toBe('answer to a');
  expect(load).toHaveBeenCalledTimes(2);
});

test('a failure is told to those who waited for it, and not to the next', async () => {
  const load = jest.fn(async (_: string) => 'came').mockRejectedValueOnce(new Error('gone'));
  const ask = onceEach(load);
  await expect(ask('a')).rejects.toThrow('gone');
  expect(await ask('a')).toBe('came');
});
