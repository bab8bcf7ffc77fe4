import { ACCOUNT_STATE_LABELS, AGENT_ROLE_LABELS } from './accounts.js';
import { OUTLET_EXPIRY_REASON_LABELS, OUTLET_FIELD_LABELS, PHONE_REVIEW_KIND_LABELS } from './agents.js';
import {
  CASE_CHANNEL_LABELS,
  CASE_EVENT_ACT_LABELS,
  CASE_KIND_LABELS,
  CASE_STATE_LABELS,
  CLOCK_KIND_LABELS,
  STAFF_ROLE_LABELS,
  VIOLATION_KIND_LABELS,
} from './cases.js';
import { CORRECTION_STATE_LABELS } from './corrections.js';
import { CASE_LIST_LABELS, REVEAL_PURPOSE_LABELS } from './desk.js';
import {
  HELP_ANSWER_LABELS,
  QUESTION_ANSWER_LABELS,
  WARNING_LIST_LABELS,
  WARNING_STATE_LABELS,
} from './number-warnings.js';

/*
 * What the trail's acts, things and details are called. The types come from these tables: an act, a thing or a detail without words
 * cannot be written into the trail, because it does not compile. Entries of former versions are read as they are.
 */

export const AUDIT_ACT_LABELS = {
  logIn: '登录',
  changePassword: '改密码',
  setUpSecondFactor: '绑定动态口令',
  inviteAccount: '新增账号',
  acceptInvitation: '接受邀请',
  resendInvitation: '再发邀请',
  renewInvitation: '重新邀请',
  revokeInvitation: '收回邀请',
  changeRoles: '改岗位',
  transferAccount: '调动',
  disableAccount: '停用账号',
  enableAccount: '重新启用账号',
  resetSecondFactor: '去掉动态口令',
  resetAccess: '恢复登录',
  changeBureauContact: '改联系方式',
  fileCase: '收到案件',
  readCase: '看案件',
  openCaseFile: '看案件的文件',
  actOnCase: '办理案件',
  takeCaseBack: '案件回到单位',
  redeliverCase: '案件转到有人的单位',
  revealParty: '查看全名和电话',
  searchByPerson: '按电话找案件',
  findDuplicates: '找可能重复的',
  readHistory: '看以前来过几次',
  issueDocument: '出具文书',
  readDocument: '看文书',
  voidDocument: '作废文书',
  askForHelp: '请总代理协助',
  takeBackHelp: '收回协助的请求',
  answerHelpRequest: '答复协助的请求',
  createNumberWarning: '开始准备警示',
  editNumberWarning: '改警示的内容',
  addWarningEvidence: '给警示放进证据',
  addWarningMeasure: '给警示记下措施',
  askAboutNumber: '为警示问总代理',
  answerAboutNumber: '总代理答复警示的号码',
  proposeNumberWarning: '提请批准警示',
  returnNumberWarning: '退回警示',
  publishNumberWarning: '批准并发布警示',
  keepNumberWarning: '复核后继续警示',
  withdrawNumberWarning: '撤回警示',
  dropNumberWarning: '不予警示',
  openWarningFile: '看警示的文件',
  askGeneralAgent: '问总代理号码',
  takeBackQuestion: '收回问的号码',
  answerNumberQuestion: '答复问的号码',
  openAnswerFile: '看答复的文件',
  applyAsAgent: '申请总代理账号',
  openAgentApplication: '看总代理的申请',
  approveAgentApplication: '通过总代理的申请',
  returnAgentApplication: '退回总代理的申请',
  sendBrandLetter: '交授权书',
  approveBrandLetter: '通过授权书',
  returnBrandLetter: '退回授权书',
  endBrandLetter: '终止授权书',
  endBrandRight: '终止品牌的授权',
  giveAgentToBureau: '把总代理交给一个局审核',
  editOutlet: '改网点',
  expireOutlet: '停掉网点',
  restoreOutlet: '恢复网点',
  confirmOutlet: '确认网点',
  answerCorrection: '答复“反映有误”',
  proposePhone: '提交号码',
  withdrawPhoneProposal: '撤回提交的号码',
  approvePhone: '通过号码',
  returnPhone: '退回号码',
  expireServicePhone: '停用服务电话',
  confirmServicePhone: '确认服务电话',
  submitList: '提交名单',
  withdrawList: '撤回名单',
  returnList: '退回名单',
  publishList: '发布名单',
  rollBackList: '撤销发布的名单',
  discardList: '放弃名单',
  exportOwnData: '导出自己的信息',
  deleteOwnData: '删除自己的信息',
  exportCases: '导出案件',
  exportOverview: '导出统计',
  exportNumberSignals: '导出可疑号码',
  exportNumberWarnings: '导出号码警示',
  exportAccounts: '导出人员账号',
  exportAudit: '导出操作记录',
  letGo: '到期清理',
} as const;
export type AuditAct = keyof typeof AUDIT_ACT_LABELS;

/** The acts that have a name, for choosing among them. */
export const NAMED_AUDIT_ACTS = Object.keys(AUDIT_ACT_LABELS) as readonly AuditAct[];

export function auditActInWords(act: string): string {
  return wordsIn(AUDIT_ACT_LABELS, act) ?? act;
}

export const AUDIT_SUBJECT_LABELS = {
  case: '案件',
  account: '账号',
  bureau: '单位',
  generalAgent: '总代理',
  agentApplication: '总代理的申请',
  brandLetter: '授权书',
  outlet: '网点',
  servicePhone: '服务电话',
  phoneReview: '提交的号码',
  numberWarning: '号码警示',
  numberQuestion: '问总代理的号码',
  listUpload: '网点名单',
  consumer: '消费者',
  retention: '到期的信息',
} as const;
export type AuditSubject = keyof typeof AUDIT_SUBJECT_LABELS;

export function auditSubjectInWords(kind: string): string {
  return wordsIn(AUDIT_SUBJECT_LABELS, kind) ?? kind;
}

/** What one detail of an entry is called. Its values are codes with words, ids that somebody has a name for, or themselves. */
interface DetailWords {
  label: string;
  values?: Readonly<Record<string, string>>;
  /** What its values may be the id or code of. */
  names?: 'bureau' | 'person' | 'either';
}

const NOT_GIVEN = { none: '没有写' };
const GIVEN = { given: '按它筛选，内容不记' };

export const AUDIT_DETAILS = {
  about: { label: '品牌或网点' },
  act: { label: '办理', values: { ...AUDIT_ACT_LABELS, ...CASE_EVENT_ACT_LABELS } },
  actorId: { label: '谁', names: 'person' },
  agent: { label: '总代理' },
  answer: { label: '答复', values: { ...QUESTION_ANSWER_LABELS, ...HELP_ANSWER_LABELS } },
  answeredFrom: { label: '决定受理与否，从' },
  answeredTo: { label: '决定受理与否，到' },
  assignedTo: { label: '派给', names: 'person' },
  attestation: { label: '声明的版本' },
  before: { label: '早于' },
  brand: { label: '品牌' },
  brandId: { label: '品牌', values: NOT_GIVEN },
  bureauCode: { label: '单位', names: 'bureau' },
  caseNumber: { label: '收件编号' },
  categoryCode: { label: '品类', values: NOT_GIVEN },
  channel: { label: '来源', values: CASE_CHANNEL_LABELS },
  clock: { label: '期限', values: CLOCK_KIND_LABELS },
  complainant: {
    label: '对方以前来过几次',
    values: {
      counted: '已数',
      confidential: '举报人保密，没有数',
      anonymous: '匿名，没有数',
      noPhone: '没有电话，没有数',
    },
  },
  count: { label: '数量' },
  countyCode: { label: '县区', values: NOT_GIVEN, names: 'bureau' },
  documentId: { label: '文书' },
  edition: { label: '第几版' },
  endedFrom: { label: '办完，从' },
  endedTo: { label: '办完，到' },
  event: { label: '第几步' },
  fields: {
    label: '改了',
    values: { ...OUTLET_FIELD_LABELS, authorizations: '授权' },
  },
  file: { label: '文件' },
  form: { label: '文书第几号格式' },
  found: { label: '找到' },
  from: { label: '从', names: 'either' },
  generalAgent: { label: '总代理' },
  holder: { label: '所在单位', names: 'bureau' },
  holderCode: { label: '所在单位', names: 'bureau' },
  kind: { label: '类别', values: { ...CASE_KIND_LABELS, ...PHONE_REVIEW_KIND_LABELS } },
  lastConfirmedOn: { label: '确认的日期' },
  list: { label: '列表', values: CASE_LIST_LABELS },
  met: {
    label: '怎么遇到的',
    values: { unlisted: '查到过，不在名录里', warned: '查到过，已有警示', filed: '有投诉举报' },
  },
  movedTo: { label: '转到', names: 'bureau' },
  number: { label: '号码或编号', values: GIVEN },
  outcome: { label: '结果', values: CORRECTION_STATE_LABELS },
  periodEndFrom: { label: '期限结束，从' },
  periodEndTo: { label: '期限结束，到' },
  periodOutcome: { label: '期限', values: { late: '超过了', inTime: '没有超过' } },
  progress: { label: '进展', values: { underWay: '没有办完的', ended: '办完的' } },
  purpose: { label: '目的', values: REVEAL_PURPOSE_LABELS },
  reason: {
    label: '原因',
    values: { ...OUTLET_EXPIRY_REASON_LABELS, deserted: '原单位没有人能办', staffed: '下级单位有人能办了' },
  },
  receivedFrom: { label: '收到，从' },
  receivedTo: { label: '收到，到' },
  regionCode: { label: '辖区', names: 'bureau' },
  request: { label: '协助的请求' },
  respondent: { label: '对方', values: GIVEN },
  reveal: { label: '查看的编号' },
  role: { label: '岗位', values: { ...STAFF_ROLE_LABELS, ...AGENT_ROLE_LABELS } },
  roles: { label: '岗位', values: { ...STAFF_ROLE_LABELS, ...AGENT_ROLE_LABELS } },
  routingPath: {
    label: '怎么找到单位的',
    values: {
      outlet: '按网点',
      address: '按商家地址',
      visit: '按上门地址',
      platform: '按平台',
      override: '按指定',
      triage: '待人工分派',
      staff: '登记的人指定',
    },
  },
  sha256: { label: '文件指纹' },
  state: { label: '状态', values: { ...ACCOUNT_STATE_LABELS, ...CASE_STATE_LABELS } },
  staying: { label: '依法留下的案件' },
  subjectId: { label: '对什么' },
  to: { label: '到', names: 'either', values: WARNING_STATE_LABELS },
  validTo: { label: '用到哪天' },
  version: { label: '第几版' },
  violationKind: { label: '违法行为', values: { ...VIOLATION_KIND_LABELS, ...NOT_GIVEN } },
  warningList: { label: '列表', values: WARNING_LIST_LABELS },
  warningState: { label: '状态', values: WARNING_STATE_LABELS },
} as const satisfies Readonly<Record<string, DetailWords>>;
export type AuditDetail = keyof typeof AUDIT_DETAILS;

/** The details of an entry; each value is an id, a code, a state, a date or a number, or several with commas. */
export type AuditDetails = { readonly [Name in AuditDetail]?: string };

/** Names of what ids and codes stand for; null where nobody knows. */
export interface NamesInTrail {
  bureau(code: string): string | null;
  person(accountId: string): string | null;
}

/** One detail as people read it: 岗位：承办、督办. */
export function auditDetailInWords(name: string, value: string, namesOf: NamesInTrail): string {
  const words: DetailWords | undefined = wordsIn(AUDIT_DETAILS, name);
  if (words === undefined) return `${name}：${value}`;
  const each = (part: string) => wordsIn(words.values ?? {}, part) ?? named(words, part, namesOf) ?? part;
  return `${words.label}：${value.split(',').map(each).join('、')}`;
}

function named({ names }: DetailWords, id: string, namesOf: NamesInTrail): string | null {
  const bureau = names === 'bureau' || names === 'either' ? namesOf.bureau(id) : null;
  const person = names === 'person' || names === 'either' ? namesOf.person(id) : null;
  return bureau ?? person;
}

/** What a table says of a code that may be of another version of the product. */
function wordsIn<Words>(table: Readonly<Record<string, Words>>, code: string): Words | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
