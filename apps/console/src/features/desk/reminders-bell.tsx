import { BellOutlined } from '@ant-design/icons';
import { type ApiSchemas, CASE_KIND_LABELS, CLOCK_KIND_LABELS, REMINDER_KIND_LABELS } from '@jiweibao/shared';
import { Badge, Button, Empty, Flex, Popover, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { NoteTag } from '../../ui/note-tag';
import './desk.css';

type Reminder = ApiSchemas['StaffReminderReply'];

const REFRESH_SECONDS = 120;

/** What one is reminded of and did not look at yet; a click goes there, and counts as looked at. */
export function RemindersBell() {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const readAnew = useReadAnew();
  const { data } = useRead('/api/v1/staff/reminders', {}, { refreshSeconds: REFRESH_SECONDS });
  const seen = useAct((reminderId: string) =>
    api.write('POST', '/api/v1/staff/reminders/{reminderId}/seen', { path: { reminderId } }),
  );
  const reminders = data?.items ?? [];

  async function follow({ id, caseId }: Reminder) {
    setOpen(false);
    void navigate(`/cases/${caseId}`);
    if (await seen.run(id)) await readAnew('/api/v1/staff/reminders');
  }
  const content =
    reminders.length === 0 ? (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有新的提醒" />
    ) : (
      <ul className="reminders">
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <Button type="text" block className="reminder" onClick={() => void follow(reminder)}>
              <ReminderWords reminder={reminder} />
            </Button>
          </li>
        ))}
      </ul>
    );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={content}>
      <Badge count={reminders.length} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={reminders.length === 0 ? '提醒，没有新的' : `提醒，${reminders.length} 条没有看`}
        />
      </Badge>
    </Popover>
  );
}

function ReminderWords({ reminder }: { reminder: Reminder }) {
  const { kind, caseNumber, caseKind, clockKind, dueOn, bureauName, deliveredAt } = reminder;
  return (
    <Flex vertical align="start">
      <span>
        <NoteTag tone={kind === 'dueSoon' ? 'near' : 'bad'}>{REMINDER_KIND_LABELS[kind]}</NoteTag>
        {CASE_KIND_LABELS[caseKind]} {caseNumber}
      </span>
      <Typography.Text type="secondary" className="second-row">
        {clockKind === null
          ? `${bureauName}，${timeText(deliveredAt)} 送到`
          : `${CLOCK_KIND_LABELS[clockKind]}，最后一天 ${dueOn}`}
      </Typography.Text>
    </Flex>
  );
}
