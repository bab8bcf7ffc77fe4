import type { Labels } from './labels.js';

/**
 * A complaint is a consumer's own dispute that the bureau is asked to settle; a tip-off is a clue that a business breaks the law.
 * One submission that holds both is two cases (总局令第121号 art. 3, 9).
 */
export const CASE_KINDS = ['complaint', 'tipOff'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_KIND_LABELS: Labels<CaseKind> = { complaint: '投诉', tipOff: '举报' };

/** Where a complaint stands. */
export const COMPLAINT_STATES = [
  'received',
  'materialsRequested',
  'accepted',
  'testing',
  'settled',
  'terminated',
  'declined',
  'withdrawn',
  'closed',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Where a tip-off stands. */
export const TIP_OFF_STATES = ['received', 'checking', 'investigating', 'notFiled', 'closed'] as const;
export type TipOffState = (typeof TIP_OFF_STATES)[number];

export type CaseState = ComplaintState | TipOffState;

export const CASE_STATE_LABELS: Labels<CaseState> = {
  received: '已收到，待受理',
  materialsRequested: '等您补充材料',
  accepted: '已受理，正在调解',
  testing: '正在检测鉴定',
  settled: '双方达成一致',
  terminated: '调解已终止',
  declined: '不予受理',
  withdrawn: '已撤回',
  closed: '已办结',
  checking: '正在核查',
  investigating: '已立案调查',
  notFiled: '不予立案',
};

/** The door by which a case came. */
export const CASE_CHANNELS = ['miniProgram', 'web', 'phone', 'letter', 'window', 'platform12315'] as const;
export type CaseChannel = (typeof CASE_CHANNELS)[number];

export const CASE_CHANNEL_LABELS: Labels<CaseChannel> = {
  miniProgram: '小程序',
  web: '网页',
  phone: '电话',
  letter: '来信',
  window: '窗口',
  platform12315: '全国12315平台',
};

/** What a complainant wants of the business. */
export const CASE_REQUESTS = [
  'repair',
  'replace',
  'returnGoods',
  'refund',
  'compensate',
  'apologize',
  'other',
] as const;
export type CaseRequest = (typeof CASE_REQUESTS)[number];

export const CASE_REQUEST_LABELS: Labels<CaseRequest> = {
  repair: '给我修好',
  replace: '给我换一台',
  returnGoods: '我要退货',
  refund: '退还多收的钱',
  compensate: '赔偿我的损失',
  apologize: '向我道歉',
  other: '其他要求',
};

/** The seven kinds of violation that 冀市监发〔2024〕57号 names, and one for what fits none of them. */
export const VIOLATION_KINDS = [
  'warrantyShirked',
  'overRepair',
  'pricesHidden',
  'recordsFalse',
  'partsFalse',
  'outletsConfused',
  'staffUnlicensed',
  'other',
] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

export const VIOLATION_KIND_LABELS: Labels<ViolationKind> = {
  warrantyShirked: '不履行三包义务，或者推诿扯皮',
  overRepair: '过度维修，小病大治',
  pricesHidden: '维修收费不公开、不透明',
  recordsFalse: '维修记录不健全，或者弄虚作假',
  partsFalse: '用不合格配件，以假充真、以次充好',
  outletsConfused: '冒充官方网点，服务电话真假难辨',
  staffUnlicensed: '服务人员无证上岗',
  other: '其他违法行为',
};

/** What somebody of a bureau may do; one person may have several. */
export const STAFF_ROLES = ['intake', 'handler', 'supervisor', 'administrator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const STAFF_ROLE_LABELS: Labels<StaffRole> = {
  intake: '登记',
  handler: '承办',
  supervisor: '督办',
  administrator: '管理',
};

/** What happens to a case. Who may do it, from which state and with what clocks is the API's transition table. */
export const CASE_ACTS = [
  'requestMaterials',
  'supplement',
  'accept',
  'decline',
  'routeDown',
  'returnUp',
  'takeUp',
  'assign',
  'scheduleMediation',
  'pauseForTesting',
  'resume',
  'settle',
  'terminate',
  'tell',
  'openInvestigation',
  'declineInvestigation',
  'extend',
  'takeMeasure',
  'close',
  'withdraw',
  'reopen',
  'rate',
] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

export const CASE_ACT_LABELS: Labels<CaseAct> = {
  requestMaterials: '要求补充材料',
  supplement: '补充材料',
  accept: '受理',
  decline: '不予受理',
  routeDown: '分送下级',
  returnUp: '退回上级',
  takeUp: '提级办理',
  assign: '指派承办',
  scheduleMediation: '安排调解',
  pauseForTesting: '中止，送检测鉴定',
  resume: '恢复办理',
  settle: '达成调解',
  terminate: '终止调解',
  tell: '告知当事人',
  openInvestigation: '立案',
  declineInvestigation: '不予立案',
  extend: '延长期限',
  takeMeasure: '采取措施',
  close: '办结',
  withdraw: '撤回',
  reopen: '申请重新办理',
  rate: '评价',
};

/** What a bureau is asked for with an act; which acts ask for what is the API's. */
export const CASE_ACT_FIELDS = [
  'ground',
  'materialsBy',
  'receiverCode',
  'reportBy',
  'reason',
  'accountId',
  'stationCode',
  'on',
  'at',
  'way',
  'place',
  'agreement',
  'measure',
  'publicReference',
  'words',
  'note',
] as const;
export type CaseActField = (typeof CASE_ACT_FIELDS)[number];

export const CASE_ACT_FIELD_LABELS: Labels<CaseActField> = {
  ground: '理由',
  materialsBy: '补充材料的最后一天',
  receiverCode: '分送给',
  reportBy: '要求回报的最后一天',
  reason: '理由（内部）',
  accountId: '承办人',
  stationCode: '承办单位',
  on: '调解的日期',
  at: '几点',
  way: '方式',
  place: '地点，或者怎样在线参加',
  agreement: '双方的协议',
  measure: '措施',
  publicReference: '公示的文号或者网址',
  words: '写给对方的话',
  note: '内部备注',
};

/**
 * What a case's timeline holds: its filing, what people did to it, and `redeliver`: the program moved it to a desk that has somebody,
 * since nobody was left where it lay, or somebody is there now whose it is.
 */
export const CASE_EVENT_ACTS = ['file', 'redeliver', ...CASE_ACTS] as const;
export type CaseEventAct = (typeof CASE_EVENT_ACTS)[number];

export const CASE_EVENT_ACT_LABELS: Labels<CaseEventAct> = {
  ...CASE_ACT_LABELS,
  file: '提交',
  redeliver: '转到有人办理的单位',
};

/** The periods that run on a case. */
export const CLOCK_KINDS = [
  'decideAcceptance',
  'mediate',
  'tellEnd',
  'decideInvestigation',
  'tellInformant',
  'supplyMaterials',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export const CLOCK_KIND_LABELS: Labels<ClockKind> = {
  decideAcceptance: '决定是否受理',
  mediate: '完成调解',
  tellEnd: '告知调解结果',
  decideInvestigation: '决定是否立案',
  tellInformant: '告知举报人',
  supplyMaterials: '补充材料',
};

/** A message is about one of these; the client asks for a subscribe message by kind. */
export const MESSAGE_KINDS = ['received', 'decision', 'materials', 'mediation', 'ended', 'moved'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_KIND_LABELS: Labels<MessageKind> = {
  received: '已经收到',
  decision: '受理决定',
  materials: '需要补充材料',
  mediation: '调解安排',
  ended: '办理结果',
  moved: '换了办理单位',
};

/** What a bureau does to a business short of, or beside, a penalty. */
export const MEASURE_KINDS = ['talk', 'remind', 'notice', 'orderCorrection', 'penalty'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MEASURE_KIND_LABELS: Labels<MeasureKind> = {
  talk: '约谈',
  remind: '提醒',
  notice: '通报',
  orderCorrection: '责令改正',
  penalty: '行政处罚',
};

/** How a mediation session is held. */
export const MEDIATION_WAYS = ['onSite', 'remote'] as const;
export type MediationWay = (typeof MEDIATION_WAYS)[number];

export const MEDIATION_WAY_LABELS: Labels<MediationWay> = { onSite: '当面', remote: '在线' };

/** How somebody was told: No. 20 and No. 121 leave the way open. */
export const TELLING_WAYS = ['internet', 'phone', 'text', 'email', 'letter', 'inPerson'] as const;
export type TellingWay = (typeof TELLING_WAYS)[number];

export const TELLING_WAY_LABELS: Labels<TellingWay> = {
  internet: '网络',
  phone: '电话',
  text: '短信',
  email: '电子邮件',
  letter: '信件',
  inPerson: '当面',
};

/** Characters of what staff or consumers write with an act. */
export const LONGEST_CASE_WORDS = 1_000;
/** Characters of what happened; enough for three pages of handwriting. */
export const LONGEST_CASE_FACTS = 3_000;
/** Files with one filing, and again with each supplement. */
export const MOST_CASE_FILES = 9;
