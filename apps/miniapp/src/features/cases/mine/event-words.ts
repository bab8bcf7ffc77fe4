import { CASE_EVENT_ACT_LABELS, CASE_KIND_LABELS, type CaseKind } from '@jiweibao/shared';
import type { MyCaseEvent } from './my-case-requests';

type Act = MyCaseEvent['act'];

/** What somebody did who is not named. */
const MINE: Partial<Record<Act, string>> = {
  supplement: '您补充了材料',
  withdraw: '您撤回了投诉',
  reopen: '您申请重新办理',
  rate: '您作了评价',
};

/** What the bureau did, after its name. */
const BUREAUS: Partial<Record<Act, string>> = {
  requestMaterials: '请您补充材料',
  supplement: '登记了您补充的材料',
  accept: '受理了您的投诉',
  decline: '决定不予受理',
  routeDown: '收到上级分送来的这件事',
  returnUp: '收到下级退回的这件事',
  takeUp: '把这件事提到自己这里办',
  assign: '安排了人办理',
  scheduleMediation: '安排了调解',
  pauseForTesting: '暂停办理，等检测鉴定',
  resume: '恢复办理',
  settle: '调解成功，双方达成一致',
  terminate: '终止了调解',
  tell: '把结果告诉了您',
  openInvestigation: '立案调查',
  declineInvestigation: '决定不予立案',
  extend: '延长了期限',
  takeMeasure: '对商家采取了措施',
  close: '办结',
  withdraw: '按您的意思登记了撤回',
  reopen: '重新开始办理',
};

/** What happened, in a few words for the person whose case it is. A newer service may name an act that this program does not know. */
export function eventInWords({ act, by, bureauName }: MyCaseEvent, kind: CaseKind): string {
  if (act === 'file')
    return by === 'me'
      ? `您提交了${CASE_KIND_LABELS[kind]}`
      : `${bureauName}登记了您的${CASE_KIND_LABELS[kind]}`;
  if (by === 'me') return MINE[act] ?? '您办理了一步';
  if (act === 'redeliver') return `转到${bureauName}办理，那里有人接手`;
  const deed = BUREAUS[act] ?? CASE_EVENT_ACT_LABELS[act] ?? '有了新的进展';
  return by === 'bureau' ? `${bureauName}${deed}` : deed;
}
