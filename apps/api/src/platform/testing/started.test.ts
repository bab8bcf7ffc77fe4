import { Started } from './started.js';

test('what was started is stopped when something else does not start, the last first', async () => {
  const stopped: string[] = [];
  const stop = async (name: string) => void stopped.push(name);
  const starting = Started.all(async (started) => {
    const slow = started.keep(
      Promise.resolve('first').then(async (name) => name),
      stop,
    );
    await started.keep(Promise.resolve('second'), stop);
    const broken = started.keep(Promise.reject<string>(new Error('did not start')), stop);
    await Promise.all([broken, slow]);
  });
  await expect(starting).rejects.toThrow('did not start');
  expect(stopped).toEqual(['second', 'first']);
});

test('what cannot be stopped holds up no other, and is told', async () => {
  const started = new Started();
  const stopped: string[] = [];
  await started.keep(Promise.resolve('first'), async (name) => void stopped.push(name));
  await started.keep(Promise.resolve('second'), async () => {
    throw new Error('goes on');
  });
  await expect(started.stop()).rejects.toThrow('goes on');
  expect(stopped).toEqual(['first']);
});
