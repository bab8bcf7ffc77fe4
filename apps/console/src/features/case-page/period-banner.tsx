import { type ApiSchemas, CLOCK_KIND_LABELS } from '@jiweibao/shared';
import { Alert, Button, Flex, Modal, Typography } from 'antd';
import { useState } from 'react';
import { deadlineWords } from '../../ui/deadline';

type Page = ApiSchemas['CasePageReply'];
type Clock = ApiSchemas['ClockSeenReply'];

const STATE_WORDS: Readonly<Record<Clock['state'], string>> = {
  running: '在算',
  paused: '暂停中',
  met: '按时做了',
  missed: '过了期限',
  dropped: '不再需要',
};
/** How sure we are of what the law says there. */
const UNSURE_WORDS: Readonly<Record<Clock['certainty'], string>> = {
  read: '',
  form: '',
  recalled: '（条文凭记忆，请核对）',
  assumed: '（我们自己的理解，请核对）',
};
const NEAR_WORKING_DAYS = 3;

/** The period that runs now: until when, how much is left, by which article. */
export function PeriodBanner({ page: { deadline, clocks } }: { page: Page }) {
  const [open, setOpen] = useState(false);
  const all = clocks.length > 0 && (
    <Button size="small" onClick={() => setOpen(true)}>
      全部期限
    </Button>
  );
  const clock = clocks.findLast(({ kind, dueOn }) => kind === deadline?.kind && dueOn === deadline.on);
  return (
    <div className="case-period">
      {deadline === null || clock === undefined ? (
        <Alert type="info" showIcon title="现在没有要赶的期限" action={all} />
      ) : (
        <Alert
          type={typeOf(deadline)}
          showIcon
          title={`${CLOCK_KIND_LABELS[deadline.kind]}：${deadlineWords(deadline)}，最后一天 ${deadline.on}`}
          description={basisOf(clock)}
          action={all}
        />
      )}
      <Modal title="全部期限" open={open} footer={null} onCancel={() => setOpen(false)}>
        <ul className="plain-list">
          {clocks.map((each) => (
            <li key={`${each.kind}${each.round}`}>
              <Flex justify="space-between" gap="small">
                <Typography.Text strong>
                  {CLOCK_KIND_LABELS[each.kind]}
                  {each.round > 1 && `（第 ${each.round} 次）`}
                </Typography.Text>
                <span>{each.overdue ? '已经逾期' : STATE_WORDS[each.state]}</span>
              </Flex>
              <Typography.Text type="secondary">
                {each.startedOn} 起，最后一天 {each.dueOn}
                {each.finishedOn !== null && `，${each.finishedOn} 了结`}。{basisOf(each)}
              </Typography.Text>
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  );
}

function typeOf({ overdue, paused, workingDaysLeft }: NonNullable<Page['deadline']>) {
  if (overdue) return 'error';
  return !paused && workingDaysLeft <= NEAR_WORKING_DAYS ? 'warning' : 'info';
}

function basisOf({ rule, article, certainty, provisional, pausedDays, extendedOn }: Clock): string {
  return [
    rule,
    `依据：${article}${UNSURE_WORDS[certainty]}。`,
    pausedDays > 0 ? `一共停了 ${pausedDays} 天。` : '',
    extendedOn === null ? '' : `${extendedOn} 延长过。`,
    provisional ? '那一年的放假安排还没有公布，日期可能变动。' : '',
  ]
    .filter(Boolean)
    .join('');
}
