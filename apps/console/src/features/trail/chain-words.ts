import type { ApiSchemas } from '@jiweibao/shared';
import { timeText } from '../../platform/times';

type Check = ApiSchemas['TrailCheckReply'];

const FAULTS: Readonly<Record<Check['faults'][number]['kind'], string>> = {
  altered: '被改过，或者不在原来的位置',
  missing: '不见了',
  surplus: '不是系统封存的',
  endAltered: '链尾的记录被改过',
  notedDiffers: '和抄下来的不同',
};

/** What a check of the chain found, in sentences. */
export function checkInWords({
  checkedFrom,
  sealedThrough,
  faults,
  unsealedCount,
  unsealedSince,
}: Check): string[] {
  const range =
    sealedThrough === 0 ? '还没有封存过的记录。' : `检查了第 ${checkedFrom} 条到第 ${sealedThrough} 条。`;
  const found =
    faults.length === 0
      ? ['没有发现被改过、删过、添过或者调换过的。']
      : faults.map(({ kind, seq, throughSeq }) =>
          seq === throughSeq
            ? `第 ${seq} 条${FAULTS[kind]}。`
            : `第 ${seq} 条到第 ${throughSeq} 条${FAULTS[kind]}。`,
        );
  const open =
    unsealedCount === 0
      ? '所有记录都已封存。'
      : `还有 ${unsealedCount} 条没有封存（最早的是 ${timeText(unsealedSince)}），这些还不能证明没有被改过。`;
  return [range, ...found, open];
}
