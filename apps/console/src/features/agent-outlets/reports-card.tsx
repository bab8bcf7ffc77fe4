import { type ApiSchemas, ENTRY_FAULT_LABELS } from '@jiweibao/shared';
import { Button, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import { timeText } from '../../platform/times';

type Reports = ApiSchemas['OutletReportsReply'];

/** What consumers said of one outlet. */
export function ReportsWords({ reports }: { reports: Reports }) {
  const { count, faults, notes, firstReceivedAt, lastReceivedAt } = reports;
  return (
    <Flex vertical gap={4}>
      <Flex wrap gap={4}>
        {faults.map(({ fault, count: times }) => (
          <Tag
            key={fault}
            color="warning"
          >{`${ENTRY_FAULT_LABELS[fault]}${times > 1 ? ` ×${times}` : ''}`}</Tag>
        ))}
      </Flex>
      {notes.map(({ text, doubtful }) => (
        <Note key={text} text={text} doubtful={doubtful} />
      ))}
      <Typography.Text type="secondary">
        {count === 1
          ? `${timeText(firstReceivedAt)} 收到`
          : `${count} 次，${timeText(firstReceivedAt)} 到 ${timeText(lastReceivedAt)}`}
      </Typography.Text>
    </Flex>
  );
}

function Note({ text, doubtful }: { text: string; doubtful: boolean }) {
  const [shown, setShown] = useState(!doubtful);
  if (!shown) {
    return (
      <Button size="small" type="link" onClick={() => setShown(true)}>
        有一段话可能不合适，点开再看
      </Button>
    );
  }
  return <Typography.Text>“{text}”</Typography.Text>;
}
