import {
  type ApiSchemas,
  LONGEST_WARNING_WORDS,
  WARNING_ACT_LABELS,
  type WarningAct,
} from '@jiweibao/shared';
import { Alert, Button, Form, Input, Modal, Space, Tooltip } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { addDays, today } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';
import { ConsumerPreview } from './consumer-preview';

type Warning = ApiSchemas['WarningCaseReply'];

const MOST_REVIEW_DAYS = 365;
/** What each act brings, said before it is done. */
const MEANINGS: Readonly<Record<WarningAct, string>> = {
  propose: '提请以后不能再改，等另一位督办批准。',
  return: '退回给准备的人修改，改好再提请。',
  publish: '批准以后马上发布，群众两秒内就查得到。请先看过证据和号码使用人的说法。',
  keep: '重新核实过，还要继续警示。',
  withdraw: '撤回以后，群众马上查不到这条警示。经过会留下来。',
  drop: '查下来不用警示，这一件就此结束。',
};
const PRIMARY: readonly WarningAct[] = ['propose', 'publish', 'keep'];
const DANGER: readonly WarningAct[] = ['publish', 'withdraw'];

/** What may be decided now; what only another person may do stands there too, and says why. */
export function WarningActs({ warning }: { warning: Warning }) {
  const [chosen, setChosen] = useState<WarningAct | null>(null);
  return (
    <>
      {warning.acts.map(({ act, refusal }) => (
        <Tooltip key={act} title={refusal}>
          <Button
            type={PRIMARY.includes(act) ? 'primary' : 'default'}
            danger={DANGER.includes(act)}
            disabled={refusal !== null}
            onClick={() => setChosen(act)}
          >
            {WARNING_ACT_LABELS[act]}
          </Button>
        </Tooltip>
      ))}
      <Modal
        title={chosen === null ? '' : `${WARNING_ACT_LABELS[chosen]}：${warning.display}`}
        open={chosen !== null}
        onCancel={() => setChosen(null)}
        footer={null}
        destroyOnHidden
      >
        {chosen !== null && <ActForm act={chosen} warning={warning} onDone={() => setChosen(null)} />}
      </Modal>
    </>
  );
}

interface Values {
  words?: string;
  reviewOn?: string;
  confirmedBrands?: string[];
}

function ActForm({ act, warning, onDone }: { act: WarningAct; warning: Warning; onDone: () => void }) {
  const { id, version, owners, reason, source, number, brand } = warning;
  const [form] = Form.useForm<Values>();
  const kept = useKeptForm(form, `number-warning.${id}.${act}`);
  const readAnew = useReadAnew();
  const decide = useAct(
    ({ words, reviewOn, confirmedBrands }: Values, idempotencyKey) =>
      api.write('POST', '/api/v1/staff/number-warnings/{warningId}/acts', {
        path: { warningId: id },
        body: {
          act,
          seenVersion: version,
          words: words || null,
          reviewOn: reviewOn ?? null,
          confirmedBrands: confirmedBrands ?? [],
        },
        idempotencyKey,
      }),
    { done: DONE[act], quiet: true },
  );
  const { problem } = decide;
  if (problem !== null) showFieldFaults(form, problem);
  const why = warning.acts.find((each) => each.act === act)?.why ?? false;
  const confirms = ['propose', 'publish', 'keep'].includes(act) && owners.length > 0;
  async function send(values: Values) {
    const done = await decide.run(values);
    if (done) kept.forget();
    // Also when it was refused because somebody else was quicker: then the page shows what stands now.
    await readAnew(
      '/api/v1/staff/number-warnings/{warningId}',
      '/api/v1/staff/number-warnings',
      '/api/v1/staff/supervision-counts',
    );
    if (done) onDone();
  }
  return (
    <Form form={form} layout="vertical" onFinish={send} onValuesChange={kept.keep}>
      <p>{MEANINGS[act]}</p>
      {problem !== null && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={problem.errors.length > 1 ? '还差这些' : problem.detail}
          description={problem.errors.length > 1 && <FaultList problem={problem} />}
        />
      )}
      {act === 'publish' && (
        <div style={{ marginBottom: 16 }}>
          <ConsumerPreview number={number} brandId={brand?.code ?? null} reason={reason} source={source} />
        </div>
      )}
      {confirms &&
        owners.map(({ brandId, brandName }, at) => (
          <Form.Item
            key={brandId}
            name={['confirmedBrands', at]}
            label={`这个号码和“${brandName}”有关。确实要警示，请写出这个品牌的名称`}
            rules={[{ required: true, message: '请写出品牌的名称' }]}
          >
            <Input autoComplete="off" placeholder={brandName} />
          </Form.Item>
        ))}
      {act === 'keep' && (
        <Form.Item name="reviewOn" label="下一次哪天复核" rules={[{ required: true, message: '请选择日期' }]}>
          <DayInput from={addDays(today(), 1)} to={addDays(today(), MOST_REVIEW_DAYS)} />
        </Form.Item>
      )}
      <Form.Item
        name="words"
        label={why ? '为什么' : '说明（可以不写）'}
        rules={[{ required: why, message: '请写为什么' }]}
      >
        <Input.TextArea rows={3} maxLength={LONGEST_WARNING_WORDS} showCount />
      </Form.Item>
      <Space>
        <Button type="primary" htmlType="submit" danger={DANGER.includes(act)} loading={decide.running}>
          {WARNING_ACT_LABELS[act]}
        </Button>
        <Button onClick={onDone}>再想想</Button>
      </Space>
    </Form>
  );
}

const DONE: Readonly<Record<WarningAct, string>> = {
  propose: '已经提请，等另一位督办批准',
  return: '已经退回',
  publish: '已经发布',
  keep: '继续警示',
  withdraw: '已经撤回',
  drop: '已经结束，不予警示',
};

function FaultList({ problem }: { problem: { errors: readonly { field: string; detail: string }[] } }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {problem.errors.map(({ field, detail }) => (
        <li key={field}>{detail}</li>
      ))}
    </ul>
  );
}
