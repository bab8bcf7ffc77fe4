import { CASE_KIND_LABELS, type CaseKind } from '@jiweibao/shared';
import { Problem } from '../../platform/problem.js';

/** 409: the number of the national platform stands for one case, which is here already. @param known null for one out of reach */
export function externalNumberTaken(
  kind: CaseKind,
  known: { number: string; bureauName: string } | null,
): Problem {
  const where =
    known === null
      ? '它由别的单位办理，请向上级核实，不要重复登记。'
      : `收件编号 ${known.number}，在${known.bureauName}，不用重复登记。`;
  const detail = `这个平台编号已经登记过${CASE_KIND_LABELS[kind]}：${where}`;
  const errors = [{ field: 'externalNumber', code: 'external-number-taken', detail }];
  return new Problem(409, 'external-number-taken', '没有登记', detail, errors);
}
