import type { PhoneVerdict } from '@jiweibao/shared';

/** The worst first: what a person must not overlook. */
export const VERDICTS_WORST_FIRST: readonly PhoneVerdict[] = ['warned', 'unlisted', 'official'];

const WORDS: Readonly<Record<PhoneVerdict, string>> = {
  warned: '个被警示',
  unlisted: '个没有登记',
  official: '个是官方',
};

/** `5 个号码里：1 个被警示，3 个没有登记，1 个是官方。` */
export function verdictSummary(verdicts: readonly PhoneVerdict[]): string {
  const counts = VERDICTS_WORST_FIRST.map((verdict) => ({
    verdict,
    count: verdicts.filter((each) => each === verdict).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(({ verdict, count }) => `${count} ${WORDS[verdict]}`);
  return `${verdicts.length} 个号码里：${parts.join('，')}。`;
}
