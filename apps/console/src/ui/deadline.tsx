import { ClockCircleOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { type ApiSchemas, CLOCK_KIND_LABELS } from '@jiweibao/shared';
import { NoteTag } from './note-tag';

type Deadline = ApiSchemas['DeskDeadlineReply'];

/** The last working days before the end, in which a deadline is shown as near; as the list of what is due soon has it. */
const NEAR_WORKING_DAYS = 3;

/** What is waited for and until when, in words, with a colour beside them. */
export function DeadlineTag({ deadline }: { deadline: Deadline }) {
  return <NoteTag {...look(deadline)}>{deadlineWords(deadline)}</NoteTag>;
}

/** What the deadline is for, such as 决定是否受理. */
export function deadlinePurpose({ kind, on, provisional }: Deadline): string {
  return `${CLOCK_KIND_LABELS[kind]} ${on.slice(5)}${provisional ? '（可能变动）' : ''}`;
}

/** How much is left, such as 还有 3 个工作日. */
export function deadlineWords({ paused, overdue, workingDaysLeft }: Deadline): string {
  if (paused) return '暂停中';
  if (overdue) return workingDaysLeft === 0 ? '刚刚逾期' : `逾期 ${-workingDaysLeft} 个工作日`;
  return workingDaysLeft === 0 ? '今天是最后一天' : `还有 ${workingDaysLeft} 个工作日`;
}

function look({ paused, overdue, workingDaysLeft }: Deadline) {
  if (paused) return { tone: 'plain', icon: <PauseCircleOutlined /> } as const;
  if (overdue) return { tone: 'bad', icon: <WarningOutlined /> } as const;
  if (workingDaysLeft <= NEAR_WORKING_DAYS) {
    return { tone: 'near', icon: <ClockCircleOutlined /> } as const;
  }
  return { tone: 'plain', icon: <ClockCircleOutlined /> } as const;
}
