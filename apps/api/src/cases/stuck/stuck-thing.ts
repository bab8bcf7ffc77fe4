/** What may be stuck. */
export const STUCK_KINDS = [
  'undeliveredCase',
  'unsentNotice',
  'outboxEntry',
  'pendingFile',
  'unkeptClock',
  'lateTask',
] as const;
export type StuckKind = (typeof STUCK_KINDS)[number];

export const STUCK_KIND_LABELS: Readonly<Record<StuckKind, string>> = {
  undeliveredCase: '没有送达的案件',
  unsentNotice: '没有发出的通知',
  outboxEntry: '停下的发送',
  pendingFile: '没有处理完的文件',
  unkeptClock: '没有更新的期限',
  lateTask: '没有进程在做的后台任务',
};

/** Something that should have gone on and has not, for whoever looks after the system. No personal data. */
export interface StuckThing {
  kind: StuckKind;
  /** Of the case, the message, the entry or the file; a task's name. */
  id: string;
  /** UTC; null where nothing says since when. */
  since: Date | null;
  /** Why, and what helps: Chinese, one sentence or two. */
  reason: string;
}
