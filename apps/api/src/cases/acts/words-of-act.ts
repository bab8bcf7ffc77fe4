import type { CaseKind, MessageKind } from '@jiweibao/shared';
import type { ActInput } from '../rules/act-input.js';
import type { Ground, GroundedAct, RuleSet } from '../rules/rule-set.js';
import { groundOf } from '../rules/rule-sets.js';

/** What an act looks like from the consumer's side. */
export interface ActSeen {
  kind: CaseKind;
  input: ActInput;
  by: 'consumer' | 'staff';
  ruleSet: RuleSet;
  /** The bureau or station whose desk it lies on now. */
  bureauName: string;
}

/** A message of this kind goes with the act; without words of its own, only when the officer wrote some. */
interface Telling {
  message: MessageKind;
  words: (seen: ActSeen) => string | null;
}

const silent = () => null;
const NAMES: Readonly<Record<CaseKind, string>> = { complaint: '投诉', tipOff: '举报' };

/** What the consumer is told of each act, in plain words. */
const TELLINGS: { readonly [Act in ActInput['act']]: Telling } = {
  requestMaterials: {
    message: 'materials',
    words: ({ input }) =>
      `请您在 ${chineseDay(dayOf(input))}以前补充材料，不然可能无法受理。补充的办法在“我的投诉举报”里。`,
  },
  supplement: { message: 'materials', words: silent },
  accept: {
    message: 'decision',
    words: ({ bureauName }) => `您的投诉已经受理，由${bureauName}组织调解。`,
  },
  decline: { message: 'decision', words: (seen) => `您的投诉不予受理。${reasonOf(seen)}${remediesOf(seen)}` },
  routeDown: { message: 'moved', words: moved },
  returnUp: { message: 'moved', words: moved },
  takeUp: { message: 'moved', words: moved },
  assign: { message: 'moved', words: silent },
  scheduleMediation: { message: 'mediation', words: ({ input }) => sessionOf(input) },
  pauseForTesting: {
    message: 'mediation',
    words: () => '您的投诉要先做检测鉴定，检测鉴定的时间不算在办理期限里。',
  },
  resume: { message: 'mediation', words: () => '检测鉴定已经结束，继续调解。' },
  settle: { message: 'ended', words: () => '调解成功，双方达成了一致。' },
  terminate: { message: 'ended', words: (seen) => `调解已经终止。${reasonOf(seen)}${remediesOf(seen)}` },
  tell: { message: 'ended', words: silent },
  openInvestigation: { message: 'decision', words: () => '您举报的事情已经立案调查。' },
  declineInvestigation: {
    message: 'decision',
    words: (seen) => `您举报的事情经过核查，决定不予立案。${reasonOf(seen)}`,
  },
  extend: { message: 'decision', words: () => '情况比较复杂，核查期限延长了一次，新的日期在案件页面上。' },
  takeMeasure: { message: 'decision', words: silent },
  close: { message: 'ended', words: ({ kind }) => `您的${NAMES[kind]}已经办结。` },
  withdraw: {
    message: 'ended',
    // By staff for somebody who rang them: who did not, must hear of it.
    words: ({ by }) =>
      by === 'consumer' ? null : '您的投诉已经按您的意思撤回。如果您没有要求撤回，请马上联系办理单位。',
  },
  reopen: { message: 'decision', words: ({ kind }) => `您的${NAMES[kind]}已经重新开始办理。` },
  rate: { message: 'ended', words: silent },
};

/**
 * What the consumer is told; null for nothing.
 * @param officers what the officer wrote for them, added to the rule's own words
 */
export function tellingOf(
  seen: ActSeen,
  officers: string | null,
): { kind: MessageKind; words: string } | null {
  const { message, words } = TELLINGS[seen.input.act];
  const sentences = [words(seen), officers].filter((each) => each !== null);
  return sentences.length === 0 ? null : { kind: message, words: sentences.join('') };
}

function moved({ kind, bureauName }: ActSeen): string {
  return `您的${NAMES[kind]}改由${bureauName}办理。`;
}

function reasonOf({ input, ruleSet }: ActSeen): string {
  const ground = groundFor(ruleSet, input);
  return ground === null ? '' : `原因：${withStop(ground.plain)}`;
}

function remediesOf({ ruleSet }: ActSeen): string {
  return `您还可以：${ruleSet.otherRemedies.ways.join('；')}。`;
}

function groundFor(ruleSet: RuleSet, input: ActInput): Ground | null {
  return 'ground' in input ? groundOf(ruleSet, input.act satisfies GroundedAct, input.ground) : null;
}

function sessionOf(input: ActInput): string {
  if (input.act !== 'scheduleMediation') throw new Error(`${input.act} is no session of mediation`);
  const how = input.way === 'remote' ? '在线调解，参加的办法' : '当面调解，地点';
  return `调解安排在 ${chineseDay(input.on)} ${input.at}，${how}：${withStop(input.place)}`;
}

function dayOf(input: ActInput): string {
  if (input.act !== 'requestMaterials') throw new Error(`${input.act} names no day for materials`);
  return input.materialsBy;
}

/** Such as `2026年12月1日`. */
function chineseDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function withStop(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}
