import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { type ApiSchemas, newIdempotencyKey } from '@jiweibao/shared';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, Modal, Progress, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { noteSessionEnd, useReadAnew } from '../../platform/queries';
import { Loading } from '../../ui/loading';
import { ProblemNotice } from '../../ui/problem-notice';
import type { CaseLine } from './case-columns';
import { doEach, type Outcome } from './do-each';

type Assign = ApiSchemas['NextActReply'];

interface Receiver {
  /** An account, or the code of a station behind `station:`. */
  to: string;
  note?: string;
}

const STATION = 'station:';

/** Gives many cases to one person or station: an act of its own for each, and of each what became of it. */
export function BulkAssign({
  cases,
  onClose,
}: {
  cases: readonly CaseLine[];
  onClose: (left: string[]) => void;
}) {
  const ways = useAssign(cases);
  const readAnew = useReadAnew();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const isOver = outcomes.size === cases.length;
  const undone = cases.filter(({ id }) => outcomes.get(id)?.done !== true).map(({ id }) => id);

  async function assign({ to, note }: Receiver) {
    setRunning(true);
    const receiver = to.startsWith(STATION) ? { stationCode: to.slice(STATION.length) } : { accountId: to };
    await doEach(
      cases,
      ({ id, eventCount }) =>
        api
          .write('POST', '/api/v1/staff/cases/{caseId}/acts', {
            path: { caseId: id },
            body: { act: 'assign', seenEventCount: eventCount, note, ...receiver },
            idempotencyKey: newIdempotencyKey(),
          })
          .catch((error: unknown) => {
            noteSessionEnd(error);
            throw error;
          }),
      ({ id }, outcome) => setOutcomes((before) => new Map(before).set(id, outcome)),
    );
    setRunning(false);
    await readAnew('/api/v1/staff/cases', '/api/v1/staff/case-counts');
  }

  return (
    <Modal
      title={`指派 ${cases.length} 件`}
      open
      footer={null}
      closable={!running}
      maskClosable={false}
      keyboard={!running}
      onCancel={() => onClose(undone)}
    >
      {ways.isPending && <Loading />}
      {ways.error !== null && <ProblemNotice error={ways.error} again={() => void ways.refetch()} />}
      {ways.data === null && <Alert type="warning" showIcon title="选中的案件现在都不能由您指派。" />}
      {ways.data != null && outcomes.size === 0 && !running && (
        <AssignForm ways={ways.data} onAssign={(receiver) => void assign(receiver)} />
      )}
      {(running || outcomes.size > 0) && (
        <Flex vertical gap="small" role="status">
          <Progress percent={Math.round((outcomes.size / cases.length) * 100)} />
          {isOver && `办好 ${cases.length - undone.length} 件，没有办 ${undone.length} 件。`}
          <ul className="outcomes">
            {cases.map(({ id, number, respondentName }) => (
              <OutcomeLine key={id} about={`${number} ${respondentName ?? ''}`} outcome={outcomes.get(id)} />
            ))}
          </ul>
          {isOver && (
            <Button type="primary" onClick={() => onClose(undone)} autoFocus>
              {undone.length === 0 ? '好' : '好，没有办的还选着'}
            </Button>
          )}
        </Flex>
      )}
    </Modal>
  );
}

function AssignForm({ ways, onAssign }: { ways: Assign; onAssign: (receiver: Receiver) => void }) {
  const options = [
    {
      label: '同事',
      options: ways.colleagues.map(({ accountId, name }) => ({ value: accountId, label: name })),
    },
    {
      label: '只到单位，由它自己派人',
      options: ways.stations.map(({ code, name }) => ({ value: `${STATION}${code}`, label: name })),
    },
  ].filter((group) => group.options.length > 0);
  return (
    <Form<Receiver> layout="vertical" onFinish={onAssign}>
      <Form.Item name="to" label="给谁" rules={[{ required: true, message: '请选择给谁' }]}>
        <Select autoFocus showSearch={{ optionFilterProp: 'label' }} options={options} />
      </Form.Item>
      <Form.Item name="note" label="内部备注">
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        指派
      </Button>
    </Form>
  );
}

function OutcomeLine({ about, outcome }: { about: string; outcome: Outcome | undefined }) {
  if (outcome === undefined) return <li>{about}：等着</li>;
  return outcome.done ? (
    <li>
      <CheckCircleOutlined className="outcome-done" /> {about}：已指派
    </li>
  ) : (
    <li>
      <CloseCircleOutlined className="outcome-undone" /> {about}：{outcome.why}
    </li>
  );
}

/** To whom the cases can be given: what the first of them that can be given says. Null when none can. */
function useAssign(cases: readonly CaseLine[]) {
  return useQuery({
    queryKey: ['bulk-assign', cases.map(({ id }) => id)],
    refetchOnWindowFocus: false,
    queryFn: async (): Promise<Assign | null> => {
      for (const { id } of cases) {
        const next = await api.read('/api/v1/staff/cases/{caseId}/acts', { path: { caseId: id } });
        const assign = next.acts.find(({ act }) => act === 'assign');
        if (assign !== undefined) return assign;
      }
      return null;
    },
  });
}
