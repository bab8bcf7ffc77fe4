/*
 * Loaded before a measured server (`node --import`): answers over the channel to the process that started it what this process
 * has used so far. The program itself is not changed by being measured.
 */
process.on('message', (/** @type {{probe?: number}} */ { probe }) => {
  if (probe === undefined) return;
  const { user, system } = process.cpuUsage();
  process.send?.({ probe, cpuMicroseconds: user + system, memory: process.memoryUsage() });
});
