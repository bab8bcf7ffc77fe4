import { type ApiSchemas, CASE_ACT_LABELS, type CaseAct, type ReadPath } from '@jiweibao/shared';
import { Alert, App, Button, Flex, Form } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { useKeptForm } from '../../../platform/use-kept-form';
import { showFieldFaults } from '../../../ui/form-problem';
import { ActFieldItem } from './act-field-item';
import type { ActValues } from './act-values';
import { ChangedNotice } from './changed-notice';

type Page = ApiSchemas['CasePageReply'];
type NextAct = ApiSchemas['NextActReply'];
type Reply = ApiSchemas['StaffActReply'];

/** What an act changes, wherever it is shown. */
const CHANGED: ReadPath[] = [
  '/api/v1/staff/cases/{caseId}',
  '/api/v1/staff/cases/{caseId}/acts',
  '/api/v1/staff/cases/{caseId}/documents',
  '/api/v1/staff/cases',
  '/api/v1/staff/case-counts',
  '/api/v1/staff/reminders',
];
const CASE_CHANGED = 'case-changed';

/** Acts after which there is no easy way back; said before they are done. */
const ENDS: Readonly<Partial<Record<CaseAct, string>>> = {
  decline: '不予受理以后，案件就结束了；要再办，只能由督办或者对方申请重新办理一次。',
  terminate: '终止调解以后，不能再回到调解。',
  declineInvestigation: '会把不予立案的决定告诉举报人。',
  close: '办结表示双方都已经告知；以后只能重新办理一次。',
  withdraw: '请确认是投诉人自己要求撤回的；撤回以后不能恢复。',
};

interface Props {
  page: Page;
  act: NextAct;
  /** It can no longer be done; what was typed is still there. */
  isGone: boolean;
  onDone: () => void;
}

/** The form of one act, made of what the service says that it asks for. */
export function ActForm({ page, act, isGone, onDone }: Props) {
  const [form] = Form.useForm<ActValues>();
  const { keep, forget } = useKeptForm(form, `case.${page.id}.${act.act}`);
  const { message, modal } = App.useApp();
  const readAnew = useReadAnew();
  // What they decide on is what they saw when they began to write, until they say that they saw what happened since.
  const [seen, setSeen] = useState(page.eventCount);
  const since = page.events.filter(({ seq }) => seq > seen);
  const send = useAct(
    async (values: ActValues, idempotencyKey) => {
      const reply = await api.write('POST', '/api/v1/staff/cases/{caseId}/acts', {
        path: { caseId: page.id },
        // The service checks each value, and says what is wrong with it.
        body: { ...values, act: act.act, seenEventCount: seen } as ApiSchemas['StaffActBody'],
        idempotencyKey,
      });
      message.success(doneWords(act.act, reply));
    },
    { quiet: true },
  );
  const { problem } = send;
  // Gone at once: its own act is nothing that somebody else did meanwhile.
  const [isDone, setIsDone] = useState(false);
  const [allPlaced, setAllPlaced] = useState(false);
  useEffect(() => {
    if (problem !== null) setAllPlaced(showFieldFaults(form, problem));
  }, [form, problem]);
  useEffect(() => {
    if (problem?.code === CASE_CHANGED) void readAnew(...CHANGED);
  }, [problem, readAnew]);

  async function done(values: ActValues) {
    if (!(await send.run(sentOf(values, act)))) return;
    forget();
    setIsDone(true);
    onDone();
    await readAnew(...CHANGED);
  }
  function submit(values: ActValues) {
    const warning = ENDS[act.act];
    if (warning === undefined) return void done(values);
    modal.confirm({
      title: `${CASE_ACT_LABELS[act.act]}？`,
      content: warning,
      okText: CASE_ACT_LABELS[act.act],
      onOk: () => done(values),
    });
  }

  if (isDone) return null;
  return (
    <Form
      form={form}
      layout="vertical"
      className="act-form"
      onValuesChange={keep}
      onFinish={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
      }}
    >
      {isGone && (
        <Alert
          type="warning"
          showIcon
          title={`现在不能${CASE_ACT_LABELS[act.act]}了`}
          description="写的内容还在下面，需要的话请复制。"
        />
      )}
      {since.length > 0 && (
        <ChangedNotice events={since} kind={page.kind} onSeen={() => setSeen(page.eventCount)} />
      )}
      {problem !== null && problem.code !== CASE_CHANGED && !allPlaced && (
        <Alert type="error" showIcon title={problem.detail} />
      )}
      {act.fields.map((field) => (
        <ActFieldItem
          key={field.name}
          act={act}
          field={field}
          form={form}
          ruleSetName={page.ruleSet.name ?? ''}
          onInsert={keep}
        />
      ))}
      <Flex wrap gap="small" align="center">
        <Button
          type="primary"
          htmlType="submit"
          loading={send.running}
          disabled={isGone || since.length > 0}
          title="Ctrl + Enter"
        >
          {CASE_ACT_LABELS[act.act]}
        </Button>
        {act.document !== null && <span>会出具{act.document.title}</span>}
      </Flex>
    </Form>
  );
}

/** Only what this act asks for and what was written: of a draft that is older than the form something else may be left. */
function sentOf(values: ActValues, { fields }: NextAct): ActValues {
  const asked = fields.map(({ name }) => [name, values[name]?.trim()] as const);
  return Object.fromEntries(asked.filter(([, value]) => value));
}

function doneWords(act: CaseAct, { document }: Reply): string {
  const issued = document === null ? '' : `，出具了${document.title}（${document.number}）`;
  return `已办：${CASE_ACT_LABELS[act]}${issued}`;
}
