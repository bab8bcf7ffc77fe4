import { type ApiSchemas, ENTRY_FAULT_LABELS } from '@jiweibao/shared';
import { Button, Drawer, Flex, Input, Radio, Segmented, Tag, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useList, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { NOBODY_REVIEWED_HINT } from './reviewer-hint';

type Line = ApiSchemas['OpenReportReply'];
type Outcome = ApiSchemas['CorrectionAnswerBody']['outcome'];

const FILTERS = ['which'] as const;

/** What consumers said is wrong and the brand's agent did not answer. */
export default function LateCorrectionsPage() {
  const [{ which = 'late' }, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/corrections', { query: { which } as never });
  const [open, setOpen] = useState<Line | null>(null);
  return (
    <>
      <PageHeading
        title="反映有误未答复"
        hint="消费者反映网点信息不对，总代理应在 20 个工作日内核实答复；过期的可以催办，或者核实后代为答复。"
      />
      <Segmented
        style={{ marginBottom: 12 }}
        value={which}
        options={[
          { value: 'late', label: '过了期限的' },
          { value: 'all', label: '全部没有答复的' },
        ]}
        onChange={(value) => change({ which: value === 'late' ? undefined : value })}
      />
      <ListTable<Line>
        label="反映有误未答复"
        list={list}
        keyOf={({ outletId }) => outletId}
        place="late-corrections"
        leastWidth={880}
        empty={`没有。${NOBODY_REVIEWED_HINT}`}
        open={setOpen}
        columns={[
          {
            title: '网点',
            key: 'name',
            render: (_, { name, divisionName, address }) => (
              <>
                <strong>{name}</strong>
                <br />
                <Typography.Text type="secondary">{`${divisionName} ${address}`}</Typography.Text>
              </>
            ),
          },
          { title: '品牌', key: 'brands', render: (_, { brandNames }) => brandNames.join('、') },
          {
            title: '反映',
            key: 'faults',
            render: (_, { reports }) =>
              reports.faults.map(({ fault, count }) => (
                <Tag key={fault}>{`${ENTRY_FAULT_LABELS[fault]} ×${count}`}</Tag>
              )),
          },
          { title: '最早收到', key: 'first', render: (_, { reports }) => timeText(reports.firstReceivedAt) },
          {
            title: '最晚答复',
            key: 'answerBy',
            render: (_, { answerBy, late }) => (
              <>
                {answerBy} {late && <Tag color="error">已过期</Tag>}
              </>
            ),
          },
        ]}
      />
      {open !== null && <AnswerDrawer key={open.outletId} line={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function AnswerDrawer({ line, onClose }: { line: Line; onClose: () => void }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [words, setWords] = useState('');
  const readAnew = useReadAnew();
  const answer = useAct(
    async (body: { outcome: Outcome; words: string }) => {
      await api.write('POST', '/api/v1/staff/corrections/{outletId}/answer', {
        path: { outletId: line.outletId },
        body,
      });
      await readAnew('/api/v1/staff/corrections');
    },
    { done: '已答复；留了微信的消费者会得到通知' },
  );
  return (
    <Drawer open size={460} title={line.name} onClose={onClose}>
      <Flex vertical gap="middle">
        <div>
          {line.phones.join('、')}
          {line.reports.notes.map(({ text }) => (
            <p key={text}>“{text}”</p>
          ))}
        </div>
        <Radio.Group
          value={outcome}
          onChange={({ target }) => setOutcome(target.value as Outcome)}
          options={[
            { value: 'corrected', label: '确实有误，已经改好' },
            { value: 'unchanged', label: '核实过，信息是对的' },
          ]}
        />
        <Input.TextArea
          aria-label="怎么核实的"
          placeholder="怎么核实的，改了什么"
          rows={3}
          maxLength={500}
          showCount
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button
          type="primary"
          loading={answer.running}
          disabled={outcome === null || words.trim().length < 2}
          onClick={async () => {
            if (outcome !== null && (await answer.run({ outcome, words: words.trim() }))) onClose();
          }}
        >
          代为答复
        </Button>
      </Flex>
    </Drawer>
  );
}
