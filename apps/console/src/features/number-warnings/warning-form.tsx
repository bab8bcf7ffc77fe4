import {
  type ApiSchemas,
  HOLDER_OUTCOME_LABELS,
  HOLDER_OUTCOMES,
  type HolderOutcome,
  LONGEST_WARNING_REASON,
  LONGEST_WARNING_SOURCE,
  LONGEST_WARNING_WORDS,
} from '@jiweibao/shared';
import { Alert, Button, Card, Col, Form, Input, Radio, Row, Space } from 'antd';
import { addDays, today } from '../../platform/times';
import type { Act } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { useLeaveQuestion } from '../../platform/use-leave-question';
import { BrandSelect } from '../../ui/brand-select';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';
import { ConsumerPreview } from './consumer-preview';

export interface WarningValues {
  number: string;
  brandId?: string | null;
  reason?: string;
  source?: string;
  reviewOn?: string | null;
  holderOutcome?: HolderOutcome | null;
  holderAskedOn?: string | null;
  holderAskedHow?: string;
  holderAnswer?: string;
}

interface Props {
  /** Under which what is typed is kept. */
  draftKey: string;
  initial: WarningValues;
  act: Act<WarningValues>;
  back: () => void;
  /** On the button. */
  sent: string;
  numberFixed?: boolean;
}

const MOST_REVIEW_DAYS = 365;

/** The words for consumers beside what they will look like, and what whoever uses the number said. */
export function WarningForm({ draftKey, initial, act, back, sent, numberFixed = false }: Props) {
  const [form] = Form.useForm<WarningValues>();
  const kept = useKeptForm(form, draftKey);
  const leave = useLeaveQuestion();
  const values = Form.useWatch([], form) as WarningValues | undefined;
  const { problem } = act;
  const placed = problem !== null && showFieldFaults(form, problem);
  async function send(given: WarningValues) {
    leave.release();
    if (await act.run(given)) kept.forget();
    else leave.hold();
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      onFinish={send}
      onValuesChange={() => {
        kept.keep();
        leave.hold();
      }}
    >
      {problem !== null && !placed && (
        <Alert type="error" showIcon style={{ marginBottom: 12 }} title={problem.detail} />
      )}
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={14}>
          <Card title="写给群众看的" size="small">
            <Form.Item name="number" label="号码" rules={[{ required: true, message: '请填写号码' }]}>
              <Input readOnly={numberFixed} inputMode="tel" maxLength={40} style={{ maxWidth: 260 }} />
            </Form.Item>
            <Form.Item name="brandId" label="冒充的是哪个品牌" extra="说不清的可以不选">
              <BrandSelect />
            </Form.Item>
            <Form.Item name="reason" label="为什么警示" extra="一两句话，群众看得懂。不要写人名和别的电话。">
              <Input.TextArea rows={3} maxLength={LONGEST_WARNING_REASON} showCount />
            </Form.Item>
            <Form.Item
              name="source"
              label="谁核实的、在哪里公布"
              extra="比如：某某县市场监督管理局 2026 年 3 月 2 日公告"
            >
              <Input maxLength={LONGEST_WARNING_SOURCE} showCount />
            </Form.Item>
            <Form.Item name="reviewOn" label="哪天以前复核" extra="一年以内。号码会换人，到期要再看一次。">
              <DayInput from={addDays(today(), 1)} to={addDays(today(), MOST_REVIEW_DAYS)} />
            </Form.Item>
          </Card>
        </Col>
        <Col xs={24} lg={10}>
          <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
            <ConsumerPreview
              number={values?.number ?? initial.number}
              brandId={values?.brandId ?? null}
              reason={values?.reason ?? ''}
              source={values?.source ?? ''}
            />
            <Card title="号码使用人怎么说" size="small">
              <Form.Item name="holderOutcome" label="联系上了没有">
                <Radio.Group
                  options={HOLDER_OUTCOMES.map((value) => ({ value, label: HOLDER_OUTCOME_LABELS[value] }))}
                />
              </Form.Item>
              <Form.Item name="holderAskedOn" label="哪天联系的">
                <DayInput to={today()} />
              </Form.Item>
              <Form.Item name="holderAskedHow" label="怎么联系的" extra="比如：打电话三次、上门、发函">
                <Input maxLength={100} />
              </Form.Item>
              {values?.holderOutcome !== 'unreachable' && (
                <Form.Item name="holderAnswer" label="怎么答复的">
                  <Input.TextArea rows={4} maxLength={LONGEST_WARNING_WORDS} showCount />
                </Form.Item>
              )}
            </Card>
          </Space>
        </Col>
      </Row>
      <Space style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={act.running}>
          {sent}
        </Button>
        <Button onClick={back}>返回</Button>
      </Space>
    </Form>
  );
}

/** What is sent; empty fields are nothing. */
export function bodyOf(values: WarningValues): Omit<ApiSchemas['EditWarningBody'], 'seenVersion'> {
  const unreachable = values.holderOutcome === 'unreachable';
  return {
    brandId: values.brandId ?? null,
    reason: values.reason || null,
    source: values.source || null,
    reviewOn: values.reviewOn ?? null,
    holderOutcome: values.holderOutcome ?? null,
    holderAskedOn: values.holderAskedOn ?? null,
    holderAskedHow: values.holderAskedHow || null,
    holderAnswer: unreachable ? null : values.holderAnswer || null,
  };
}

export function valuesOf(warning: ApiSchemas['WarningCaseReply']): WarningValues {
  const { display, brand, reason, source, reviewOn, holder } = warning;
  return {
    number: display,
    brandId: brand?.code ?? null,
    reason,
    source,
    reviewOn,
    holderOutcome: holder?.outcome ?? null,
    holderAskedOn: holder?.askedOn ?? null,
    holderAskedHow: holder?.askedHow ?? '',
    holderAnswer: holder?.answer ?? '',
  };
}
