import { Simulator } from './simulator.js';

test('a simulator that has ended already holds up nobody who stops it', async () => {
  const simulator = await Simulator.start();
  await simulator.stop();
  await simulator.stop();
});
