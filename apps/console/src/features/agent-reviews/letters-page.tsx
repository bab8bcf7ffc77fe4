import { type ApiSchemas, BRAND_LETTER_STATES, BRAND_LETTER_STATUS_LABELS } from '@jiweibao/shared';
import { Alert, Button, Drawer, Flex, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useList, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { DayInput } from '../../ui/day-input';
import { KeptFiles } from '../../ui/kept-files';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ReasonsModal } from './reasons-modal';
import { NOBODY_REVIEWED_HINT } from './reviewer-hint';

type Letter = ApiSchemas['ReviewedLetterReply'];

const FILTERS = ['state'] as const;
const STATE_LABELS = {
  pending: '等待审核',
  valid: '通过的',
  returned: '退回的',
  ended: '提前终止的',
} as const;
const EXAMPLES = ['看不清公章或日期，请重新拍照', '授权书已经过期', '授权的不是本单位'];

/** Letters of authorization that agents sent. */
export default function LettersPage() {
  const [{ state = 'pending' }, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/brand-letters', { query: { state } as never });
  const [open, setOpen] = useState<Letter | null>(null);
  return (
    <>
      <PageHeading
        title="授权书"
        hint="照片上的日期以授权书为准；过了最后一天，总代理自动不能再替这个品牌说话。"
      />
      <Segmented
        style={{ marginBottom: 12 }}
        value={state}
        options={BRAND_LETTER_STATES.map((value) => ({ value, label: STATE_LABELS[value] }))}
        onChange={(value) => change({ state: value === 'pending' ? undefined : value })}
      />
      <ListTable<Letter>
        label="授权书"
        list={list}
        keyOf={({ id }) => id}
        place="brand-letters"
        leastWidth={860}
        empty={`没有这样的授权书。${NOBODY_REVIEWED_HINT}`}
        open={setOpen}
        columns={[
          { title: '总代理', dataIndex: 'agentName' },
          { title: '品牌', dataIndex: 'brandName', render: (name: string) => <strong>{name}</strong> },
          {
            title: '期限',
            key: 'terms',
            render: (_, { validFrom, validTo }) => `${validFrom} 至 ${validTo ?? '长期'}`,
          },
          {
            title: '状况',
            key: 'status',
            render: (_, { status, reasons, heldBy }) => (
              <>
                <Tag>{BRAND_LETTER_STATUS_LABELS[status]}</Tag>
                {heldBy !== null && <Tag color="warning">{`现由${heldBy}管理`}</Tag>}
                {reasons}
              </>
            ),
          },
          { title: '提交', key: 'at', render: (_, { sentAt }) => timeText(sentAt) },
        ]}
      />
      {open !== null && <LetterDrawer key={open.id} letter={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function LetterDrawer({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const path = { letterId: letter.id };
  const [validFrom, setValidFrom] = useState<string | null>(letter.validFrom);
  const [validTo, setValidTo] = useState<string | null>(letter.validTo);
  const [asking, setAsking] = useState<'return' | 'end' | null>(null);
  const readAnew = useReadAnew();
  const act = useAct(
    async (work: () => Promise<unknown>) => {
      await work();
      await readAnew('/api/v1/staff/brand-letters', '/api/v1/staff/agents');
    },
    { done: '已办理' },
  );
  const decide = async (work: () => Promise<unknown>) => {
    if (await act.run(work)) onClose();
  };
  const pending = letter.status === 'pending';
  return (
    <Drawer open size={520} title={`${letter.agentName} · ${letter.brandName}`} onClose={onClose}>
      <Flex vertical gap="middle">
        {letter.heldBy !== null && pending && (
          <Alert
            type="warning"
            showIcon
            title={`这个品牌现在由${letter.heldBy}管理；它的授权还有效时不能通过，要先在“总代理”里终止。`}
          />
        )}
        <KeptFiles
          label={`${letter.brandName}授权书`}
          addresses={letter.fileIds.map(
            (fileId) => `/api/v1/staff/brand-letters/${letter.id}/files/${fileId}`,
          )}
        />
        <Flex wrap gap="small" align="center">
          授权书写的：从
          <DayInput value={validFrom} onChange={setValidFrom} disabled={!pending} />到
          <DayInput value={validTo} onChange={setValidTo} disabled={!pending} placeholder="没有期限" />
        </Flex>
        <span>{`统一社会信用代码 ${letter.agentCreditCode}`}</span>
        <Flex wrap gap="small">
          {pending && (
            <>
              <Button
                type="primary"
                loading={act.running}
                disabled={validFrom === null}
                onClick={() =>
                  validFrom !== null &&
                  void decide(() =>
                    api.write('POST', '/api/v1/staff/brand-letters/{letterId}/approval', {
                      path,
                      body: { validFrom, validTo },
                    }),
                  )
                }
              >
                通过
              </Button>
              <Button danger onClick={() => setAsking('return')}>
                退回……
              </Button>
            </>
          )}
          {(letter.status === 'inForce' || letter.status === 'notYet') && (
            <Button danger onClick={() => setAsking('end')}>
              提前终止……
            </Button>
          )}
        </Flex>
      </Flex>
      {asking !== null && (
        <ReasonsModal
          title={asking === 'return' ? '退回授权书' : '提前终止授权，马上生效'}
          okText={asking === 'return' ? '退回' : '终止'}
          examples={asking === 'return' ? EXAMPLES : ['品牌收回授权', '授权书是假的']}
          running={act.running}
          onClose={() => setAsking(null)}
          onSend={(reasons) =>
            decide(() =>
              api.write(
                'POST',
                asking === 'return'
                  ? '/api/v1/staff/brand-letters/{letterId}/return'
                  : '/api/v1/staff/brand-letters/{letterId}/end',
                { path, body: { reasons } },
              ),
            )
          }
        />
      )}
    </Drawer>
  );
}
