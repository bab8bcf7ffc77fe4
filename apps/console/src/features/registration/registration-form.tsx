import { type ApiSchemas, CASE_CHANNEL_LABELS, CASE_KIND_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Checkbox, DatePicker, Flex, Form, Input, Popconfirm, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { FilePicker } from '../../ui/file-picker';
import { showFieldFaults } from '../../ui/form-problem';
import { atLeastOne } from './at-least-one';
import { BusinessFields } from './business-fields';
import { EventFields } from './event-fields';
import { LikelyDuplicates } from './likely-duplicates';
import { PersonFields } from './person-fields';
import { type Channel, NEW_REGISTRATION, type RegistrationValues, toBody } from './registration-values';
import { WhereItGoes } from './where-it-goes';

const CHANNELS: readonly Channel[] = ['phone', 'window', 'letter', 'platform12315'];
const KINDS = (['complaint', 'tipOff'] as const).map((kind) => ({
  value: kind,
  label: CASE_KIND_LABELS[kind],
}));
const RECEIVED_FORMAT = 'YYYY-MM-DD HH:mm';

/** One page: what happened, who it was, who says so; beside it whose case it would be, and what is like it. */
export function RegistrationForm({
  onRegistered,
}: {
  onRegistered: (receipt: ApiSchemas['RegistrationReply']) => void;
}) {
  const [form] = Form.useForm<RegistrationValues>();
  const { keep, forget } = useKeptForm(form, 'registration');
  const readAnew = useReadAnew();
  const values = Form.useWatch((all) => all, { form, preserve: true }) ?? NEW_REGISTRATION;
  const register = useAct(
    async (sent: RegistrationValues, idempotencyKey) => {
      const body = toBody(sent);
      const draftKey = body.fileIds.length > 0 ? sent.files?.draftKey : undefined;
      onRegistered(await api.write('POST', '/api/v1/staff/case-filings', { body, idempotencyKey, draftKey }));
    },
    { quiet: true },
  );
  const { problem } = register;
  const [allPlaced, setAllPlaced] = useState(false);
  useEffect(() => {
    if (problem === null) return;
    setAllPlaced(showFieldFaults(form, problem));
    const [first] = problem.errors;
    if (first !== undefined) form.scrollToField(first.field, { block: 'center', focus: true });
  }, [form, problem]);

  async function send() {
    // What belongs to no field on the page now was typed all the same.
    if (!(await register.run(form.getFieldsValue(true) as RegistrationValues))) return;
    forget();
    await readAnew('/api/v1/staff/cases', '/api/v1/staff/case-counts');
  }
  return (
    <div className="registration">
      <Form
        form={form}
        layout="vertical"
        initialValues={NEW_REGISTRATION}
        onValuesChange={keep}
        onFinish={() => void send()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
          // Enter alone is part of writing, and sends nothing half done.
          else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
        }}
      >
        <Card size="small">
          <Flex wrap gap="middle">
            <Form.Item name="channel" label="从哪里来的">
              <Radio.Group
                optionType="button"
                options={CHANNELS.map((channel) => ({ value: channel, label: CASE_CHANNEL_LABELS[channel] }))}
              />
            </Form.Item>
            <Form.Item
              name="kinds"
              label="投诉还是举报"
              tooltip="自己的消费纠纷要解决，是投诉；反映商家违法，是举报。两样都有就都选。"
              rules={[atLeastOne('请选择投诉还是举报')]}
            >
              <Checkbox.Group options={KINDS} />
            </Form.Item>
            {values.channel === 'platform12315' && (
              <Form.Item
                name="externalNumber"
                label="平台编号"
                rules={[{ required: true, message: '请填写平台上的编号' }]}
              >
                <Input autoComplete="off" maxLength={40} />
              </Form.Item>
            )}
            {values.channel !== 'phone' && (
              <Form.Item
                name="receivedAt"
                label="收到的时间（不填就是现在）"
                getValueProps={(text?: string) => ({ value: text ? dayjs(text) : undefined })}
                getValueFromEvent={(value: Dayjs | null) => value?.format(RECEIVED_FORMAT)}
              >
                <DatePicker showTime={{ format: 'HH:mm' }} format={RECEIVED_FORMAT} maxDate={dayjs()} />
              </Form.Item>
            )}
          </Flex>
        </Card>
        <EventFields kinds={values.kinds ?? []} />
        <BusinessFields form={form} onFilled={keep} />
        <PersonFields values={values} />
        <Card size="small">
          <Form.Item
            name="files"
            label="照片或文件（可以不传）"
            extra="来信、收据、聊天截图。最多 9 个，一个最多 10 MB。"
            style={{ marginBottom: 0 }}
          >
            <FilePicker />
          </Form.Item>
        </Card>
        {problem !== null && !allPlaced && <Alert type="error" showIcon title={problem.detail} />}
        <Flex gap="small">
          <Button type="primary" size="large" htmlType="submit" loading={register.running}>
            登记（Ctrl + Enter）
          </Button>
          <Popconfirm
            title="清空已经填的？"
            okText="清空"
            cancelText="不清空"
            onConfirm={() => {
              form.resetFields();
              forget();
            }}
          >
            <Button size="large">清空</Button>
          </Popconfirm>
        </Flex>
      </Form>
      <Flex vertical gap="middle" className="registration-side">
        <WhereItGoes values={values} />
        <LikelyDuplicates values={values} />
      </Flex>
    </div>
  );
}
