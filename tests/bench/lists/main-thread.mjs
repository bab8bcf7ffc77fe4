import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the thread is asked whether it answers; a delay is counted beyond this. */
const RESOLUTION_MILLISECONDS = 2;

/**
 * Runs one step. `最长不应答` is the longest time in which the thread came round to nothing else, as a look-up would have found it.
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function measureStep(work) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
  const used = process.cpuUsage();
  const startedAt = performance.now();
  delay.enable();
  const result = await work();
  // The last block is counted only once the thread has come round.
  await new Promise((resolve) => setTimeout(resolve, 2 * RESOLUTION_MILLISECONDS));
  delay.disable();
  const { user, system } = process.cpuUsage(used);
  return {
    result,
    秒: round((performance.now() - startedAt) / 1000),
    处理器秒: round((user + system) / 1e6),
    最长不应答毫秒: Math.round(delay.max / 1e6),
    '99.9% 毫秒': Math.round(delay.percentile(99.9) / 1e6),
  };
}

/** The most that the process ever held. */
export function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function round(number) {
  return Number(number.toFixed(2));
}
