import { InvalidArgumentError } from 'commander';
import { foldLoginName, isLoginName } from '../accounts/login-name.js';
import type { MatchDecision } from '../list-imports/match-decisions.js';
import { rowOf } from '../list-imports/sheet-cell.js';
import type { NotedSeal } from '../platform/audit/audit-check.js';

/** `D17=new` or `D17=OUTLET_ID`, gathered over several uses of the option. */
export function decision(value: string, before: Map<number, MatchDecision>): Map<number, MatchDecision> {
  const [, cell, choice] = /^([A-Z]*\d+)=(.+)$/.exec(value) ?? [];
  if (cell === undefined || choice === undefined) {
    throw new InvalidArgumentError('应写成 D17=new（新网点）或 D17=网点编号。');
  }
  return new Map(before).set(rowOf(cell), choice === 'new' ? 'new' : { outletId: choice });
}

/** `1301,130102`: division codes of a city, a county or the province. */
export function divisionCodes(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim());
  if (!codes.every((code) => /^(\d{2}|\d{4}|\d{6})$/.test(code))) {
    throw new InvalidArgumentError('应写行政区划代码，用逗号分开，例如 1301,130102。');
  }
  return codes;
}

/** The number of a batch. */
export function batchNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new InvalidArgumentError('批次应是一个正整数，可用 imports 命令查看。');
  return Number(value);
}

/** A name to log in by, as it is kept. */
export function loginName(value: string): string {
  const folded = foldLoginName(value);
  if (!isLoginName(folded)) {
    throw new InvalidArgumentError('登录名要 3 到 32 个字符，字母开头，后面是字母、数字、点、横线。');
  }
  return folded;
}

export function personName(value: string): string {
  const name = value.normalize('NFKC').trim();
  if (name.length < 2 || name.length > 50) throw new InvalidArgumentError('姓名要 2 到 50 个字。');
  return name;
}

/** `125:SEAL`, as the check prints it. */
export function notedSeal(value: string): NotedSeal {
  const [, seq, seal] = /^(\d{1,15}):([\w-]{43})$/.exec(value.trim()) ?? [];
  if (seq === undefined || seal === undefined) {
    throw new InvalidArgumentError('应是 audit-check 打印出来的那一段：序号和封印，中间一个冒号。');
  }
  return { seq: Number(seq), seal };
}
