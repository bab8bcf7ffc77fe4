/** What the trail's acts are called. Features name new ones themselves: one that is not here is shown as it is. */
const AUDIT_ACT_LABELS: Readonly<Record<string, string>> = {
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
  openCase: '打开案件',
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
  exportCases: '导出案件',
  exportOverview: '导出统计',
  exportNumberSignals: '导出可疑号码',
  exportAudit: '导出操作记录',
  letGo: '到期清理',
};

/** The acts that have a name, for choosing among them. */
export const NAMED_AUDIT_ACTS: readonly string[] = Object.keys(AUDIT_ACT_LABELS);

export function auditActInWords(act: string): string {
  return AUDIT_ACT_LABELS[act] ?? act;
}

const AUDIT_SUBJECT_LABELS: Readonly<Record<string, string>> = {
  case: '案件',
  account: '账号',
  bureau: '单位',
  document: '文书',
};

export function auditSubjectInWords(kind: string): string {
  return AUDIT_SUBJECT_LABELS[kind] ?? kind;
}
