import {
  type ApiSchemas,
  CASE_ACT_FIELD_LABELS,
  type CaseActField,
  LONGEST_CASE_WORDS,
  MEASURE_KIND_LABELS,
  MEDIATION_WAY_LABELS,
  TELLING_WAY_LABELS,
} from '@jiweibao/shared';
import { DatePicker, Form, type FormInstance, Input, Radio, Select, TimePicker, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { enterTakesDay } from '../../../ui/day-keys';
import type { ActValues } from './act-values';
import { TemplateMenu } from './template-menu';

type NextAct = ApiSchemas['NextActReply'];
type Field = ApiSchemas['ActFieldReply'];

const LONGEST_AGREEMENT = 3_000;
const WAY_LABELS: Readonly<Record<string, string>> = { ...MEDIATION_WAY_LABELS, ...TELLING_WAY_LABELS };
const HINTS: Readonly<Partial<Record<CaseActField, string>>> = {
  words: '和规定要告诉的一起，对方看得到。',
  note: '只有监管部门看得到。',
};

interface Props {
  act: NextAct;
  field: Field;
  form: FormInstance<ActValues>;
  /** Of the case, which the articles of its grounds need not say again. */
  ruleSetName: string;
  onInsert: () => void;
}

/** One field of an act's form, with the choices that the service offers for it. */
export function ActFieldItem({ act, field, form, ruleSetName, onInsert }: Props) {
  const { name, needed, templates } = field;
  // The one field that another decides about: only a penalty is published.
  const measure = Form.useWatch('measure', form);
  if (name === 'publicReference' && measure !== 'penalty') return null;
  if (name === 'stationCode' && act.stations.length === 0) return null;
  const label = CASE_ACT_FIELD_LABELS[name];
  const insert = (text: string) => {
    const written = form.getFieldValue(name) as string | undefined;
    form.setFieldValue(name, written?.trim() ? `${written.trim()}\n${text}` : text);
    onInsert();
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={
        <>
          {templates.length > 0 && <TemplateMenu about={label} templates={templates} onChoose={insert} />}
          {HINTS[name]}
        </>
      }
      rules={[
        { required: needed, whitespace: true, message: `请填写：${label}` },
        ...(name === 'accountId' ? [somebodyOrSomewhere(form)] : []),
      ]}
      {...converting(name)}
    >
      {inputOf(name, act, ruleSetName)}
    </Form.Item>
  );
}

function inputOf(name: CaseActField, act: NextAct, ruleSetName: string): ReactNode {
  switch (name) {
    case 'ground':
      return <Radio.Group options={groundsOf(act, ruleSetName)} vertical />;
    case 'materialsBy':
    case 'reportBy':
    case 'on':
      return <DatePicker {...daysOf(act)} style={{ width: '100%' }} onKeyDown={enterTakesDay} />;
    case 'at':
      return (
        <TimePicker
          format="HH:mm"
          minuteStep={5}
          needConfirm={false}
          style={{ width: '100%' }}
          onKeyDown={enterTakesDay}
        />
      );
    case 'receiverCode':
      return choice(act.receivers.map(({ code, name: title }) => ({ value: code, label: title })));
    case 'stationCode':
      return choice(act.stations.map(({ code, name: title }) => ({ value: code, label: title })));
    case 'accountId':
      return choice(act.colleagues.map(({ accountId, name: who }) => ({ value: accountId, label: who })));
    case 'way':
      return <Radio.Group options={act.ways.map((way) => ({ value: way, label: WAY_LABELS[way] ?? way }))} />;
    case 'measure':
      return (
        <Radio.Group
          options={act.measures.map((kind) => ({ value: kind, label: MEASURE_KIND_LABELS[kind] }))}
        />
      );
    case 'place':
    case 'publicReference':
      return <Input maxLength={200} />;
    case 'agreement':
      return <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={LONGEST_AGREEMENT} />;
    default:
      return <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={LONGEST_CASE_WORDS} />;
  }
}

function choice(options: { value: string; label: string }[]) {
  return <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />;
}

function groundsOf({ grounds }: NextAct, ruleSetName: string) {
  return grounds.map(({ id, text, article, usable }) => ({
    value: id,
    disabled: !usable,
    label: (
      <span className="ground-choice">
        {text}
        {!usable && '（期限到了才能用）'}
        <Typography.Text type="secondary" className="ground-choice">
          {article.replace(ruleSetName, '')}
        </Typography.Text>
      </span>
    ),
  }));
}

function daysOf({ days }: NextAct) {
  return {
    minDate: days === null ? undefined : dayjs(days.from),
    maxDate: days?.until == null ? undefined : dayjs(days.until),
  };
}

/** Days and times are kept as the text that is sent, so that a draft of them can be kept too. */
function converting(name: CaseActField) {
  if (name === 'at') return written('HH:mm', (text) => dayjs(`2000-01-01T${text}`));
  if (name === 'on' || name === 'materialsBy' || name === 'reportBy') {
    return written('YYYY-MM-DD', (text) => dayjs(text));
  }
  return {};
}

function written(format: string, read: (text: string) => Dayjs) {
  return {
    getValueProps: (text?: string) => ({ value: text === undefined ? undefined : read(text) }),
    getValueFromEvent: (value: Dayjs | null) => value?.format(format),
  };
}

function somebodyOrSomewhere(form: FormInstance<ActValues>) {
  return {
    validator: () => {
      const { accountId, stationCode } = form.getFieldsValue(true) as ActValues;
      return accountId || stationCode
        ? Promise.resolve()
        : Promise.reject(new Error('请选择承办人，或者承办单位'));
    },
  };
}
