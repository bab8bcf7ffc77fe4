import type { ApiSchemas } from '@jiweibao/shared';
import { Button, Empty, Timeline } from 'antd';
import { useState } from 'react';
import { useRead } from '../../../platform/queries';
import { timeText } from '../../../platform/times';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';

type Contact = ApiSchemas['BureauContactReply'];

const FIELDS = [
  ['phone', '电话'],
  ['address', '地址'],
  ['openingHours', '办公时间'],
] as const;

/** Who changed a bureau's contact when, field by field. */
export function ContactHistory({ code }: { code: string }) {
  const [cursor, setCursor] = useState<string | undefined>(undefined);
  const { data, error, refetch } = useRead('/api/v1/staff/bureaus/{code}/contact-history', {
    path: { code },
    query: { cursor },
  });
  if (error !== null) return <ProblemNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.changes.length === 0) return <Empty description="还没有改过。" />;
  return (
    <>
      <Timeline
        items={data.changes.map(({ version, before, after, changedAt, changedByName }) => ({
          key: version,
          content: (
            <>
              <strong>{timeText(changedAt)}</strong> {changedByName ?? '已经不在的人'}
              <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
                {changesOf(before, after).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          ),
        }))}
      />
      {data.nextCursor !== null && (
        <Button onClick={() => setCursor(data.nextCursor ?? undefined)}>更早的</Button>
      )}
    </>
  );
}

function changesOf(before: Contact | null, after: Contact): string[] {
  return FIELDS.filter(([name]) => (before?.[name] ?? null) !== after[name]).map(([name, label]) => {
    const [was, is] = [before?.[name] ?? null, after[name]];
    if (was === null) return `${label}写上“${is}”`;
    return is === null ? `${label}“${was}”去掉` : `${label}由“${was}”改成“${is}”`;
  });
}
