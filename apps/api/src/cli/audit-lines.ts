import type { AuditCheckResult } from '../platform/audit/audit-check.js';
import type { AuditFault, AuditFaultKind } from '../platform/audit/chain-walk.js';

const WORDS: Readonly<Record<AuditFaultKind, string>> = {
  altered: '被改过，或者不在原来的位置',
  missing: '不见了',
  surplus: '不是系统封存的，是后来添进去的',
  endAltered: '链尾的记录被改过',
  notedDiffers: '与抄下来的封印不一样',
};

/** What a check found, for whoever ran it. */
export function auditInWords({ sealedThrough, lastSeal, faults, unsealed }: AuditCheckResult): string[] {
  const { count, oldestAt } = unsealed;
  const since = oldestAt?.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false });
  return [
    faults.length === 0
      ? `已封存 ${sealedThrough} 条，没有发现问题。`
      : `已封存 ${sealedThrough} 条，发现问题：`,
    ...faults.map(faultInWords),
    count === 0
      ? '没有等待封存的。'
      : `还有 ${count} 条没有封存，最早的是 ${since}；这些还不能证明没有被改过。`,
    ...(sealedThrough === 0 ? [] : [`请把这一行抄到别处，下次用 --noted 核对：${sealedThrough}:${lastSeal}`]),
  ];
}

function faultInWords({ kind, seq, throughSeq }: AuditFault): string {
  return `  第 ${seq}${throughSeq === seq ? '' : ` 到 ${throughSeq}`} 条：${WORDS[kind]}`;
}
