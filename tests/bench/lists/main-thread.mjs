import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the thread is asked whether it answers; a delay is counted beyond this. */
const RESOLUTION_MILLISECONDS = 2;
/** What Linux counts of the first thread: nanoseconds on a processor come first. */
const THREAD_TIME = `/proc/${process.pid}/task/${process.pid}/schedstat`;

/**
 * Runs one step. `最长不应答` is the longest time in which the thread came round to nothing else, as a look-up would have found it,
 * with whatever else kept the machine busy; `最长连续计算` is what of that the thread itself computed without a stop.
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function measureStep(work) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS });
  const computing = watchComputing();
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
    最长连续计算毫秒: computing.stop(),
    最长不应答毫秒: Math.round(delay.max / 1e6),
    '99.9% 毫秒': Math.round(delay.percentile(99.9) / 1e6),
  };
}

/** The most that the process ever held. */
export function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function watchComputing() {
  let [before, longest] = [computed(), 0];
  const look = () => {
    const now = computed();
    longest = Math.max(longest, now - before);
    before = now;
  };
  const looking = setInterval(look, RESOLUTION_MILLISECONDS);
  return {
    stop: () => {
      clearInterval(looking);
      look();
      return Number.isNaN(longest) ? '只在 Linux 上' : Math.round(longest);
    },
  };
}

/** Milliseconds that this thread has had a processor; not a number where the system does not say. */
function computed() {
  try {
    return Number(readFileSync(THREAD_TIME, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

function round(number) {
  return Number(number.toFixed(2));
}
