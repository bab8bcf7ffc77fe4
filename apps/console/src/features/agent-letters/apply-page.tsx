import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { isCreditCode, MOST_BRANDS_APPLIED } from '@jiweibao/shared';
import { Alert, Button, Card, Flex, Form, Input, Result, Tabs, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { newDraftKey, type ReadyFile } from '../../platform/upload-file';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { DayInput } from '../../ui/day-input';
import { LetterUpload } from '../../ui/letter-upload';
import { PageHeading } from '../../ui/page-heading';
import { ApplicationTrack } from './application-track';

interface AppliedBrand {
  name: string;
  validFrom: string;
  validTo: string | null;
  files: ReadyFile[];
}

interface Values {
  companyName: string;
  creditCode: string;
  contactName: string;
  contactPhone: string;
  brands: AppliedBrand[];
}

/** A company asks to keep the lists of brands: without an account, followed by a code. */
export default function ApplyPage() {
  const [queryCode, setQueryCode] = useState<string | null>(null);
  const [tab, setTab] = useState('apply');
  return (
    <main className="wide-page">
      <PageHeading
        title="品牌总代理申请账号"
        hint="通过以后，可以在网上维护品牌的售后网点和服务电话，消费者查到的就是您登记的。"
      />
      <Card>
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            {
              key: 'apply',
              label: '申请',
              children:
                queryCode === null ? <ApplyForm onSent={setQueryCode} /> : <Sent queryCode={queryCode} />,
            },
            { key: 'track', label: '查进展', children: <ApplicationTrack start={queryCode ?? ''} /> },
          ]}
        />
      </Card>
    </main>
  );
}

function Sent({ queryCode }: { queryCode: string }) {
  return (
    <Result
      status="success"
      title="申请已经收到"
      subTitle="请记下查询码，凭它查进展；关掉这一页就找不回来了。"
      extra={
        <Typography.Text copyable code style={{ fontSize: 18 }}>
          {queryCode}
        </Typography.Text>
      }
    />
  );
}

function ApplyForm({ onSent }: { onSent: (queryCode: string) => void }) {
  const [form] = Form.useForm<Values>();
  const [draftKey] = useState(keptDraftKey);
  const { keep, forget } = useKeptForm(form, 'agent-application');
  const apply = useAct(
    async ({ brands, ...values }: Values, idempotencyKey) => {
      const body = {
        ...values,
        brands: brands.map(({ files, validTo, ...brand }) => ({
          ...brand,
          validTo: validTo ?? null,
          fileIds: files.map(({ id }) => id),
        })),
      };
      const sent = await api.write('POST', '/api/v1/agent-applications', { body, draftKey, idempotencyKey });
      forget();
      sessionStorage.removeItem(DRAFT_KEY);
      onSent(sent.queryCode);
    },
    { quiet: true },
  );
  const { problem } = apply;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ brands: [{ validTo: null, files: [] }] }}
      onValuesChange={keep}
      onFinish={(values) => void apply.run(values)}
      scrollToFirstError
    >
      {problem !== null && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={problem.errors.length > 1 ? '有几处要改' : problem.detail}
          description={
            problem.errors.length > 1 &&
            problem.errors.map(({ field, detail }) => <div key={field}>{detail}</div>)
          }
        />
      )}
      <Flex wrap gap="middle">
        <Form.Item
          name="companyName"
          label="单位名称"
          style={{ flex: '1 1 280px' }}
          rules={[{ required: true, min: 2, message: '请填写单位名称，和营业执照一致' }]}
        >
          <Input maxLength={120} autoComplete="organization" />
        </Form.Item>
        <Form.Item
          name="creditCode"
          label="统一社会信用代码"
          style={{ flex: '1 1 220px' }}
          rules={[
            { required: true, message: '请填写统一社会信用代码' },
            {
              validator: (_, text: string | undefined) =>
                !text || isCreditCode(text.replace(/[\s-]/g, '').toUpperCase())
                  ? Promise.resolve()
                  : Promise.reject(new Error('这个代码不对，请对照营业执照核对')),
              validateTrigger: 'onBlur',
            },
          ]}
          validateTrigger={['onBlur']}
        >
          <Input maxLength={24} />
        </Form.Item>
      </Flex>
      <Flex wrap gap="middle">
        <Form.Item
          name="contactName"
          label="联系人"
          style={{ flex: '1 1 200px' }}
          rules={[{ required: true, min: 2, message: '请填写联系人' }]}
        >
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label="联系电话"
          extra="加密保存，只给审核的人用来联系，一年后清除。"
          style={{ flex: '1 1 200px' }}
          rules={[{ required: true, message: '请填写联系电话' }]}
        >
          <Input maxLength={40} autoComplete="tel" />
        </Form.Item>
      </Flex>
      <Form.List name="brands">
        {(fields, { add, remove }) => (
          <Flex vertical gap="small">
            {fields.map(({ key, name }) => (
              <Card
                key={key}
                size="small"
                title={`品牌 ${name + 1}`}
                extra={
                  fields.length > 1 && (
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`去掉品牌 ${name + 1}`}
                      onClick={() => remove(name)}
                    />
                  )
                }
              >
                <Flex wrap gap="middle">
                  <Form.Item
                    name={[name, 'name']}
                    label="品牌名称"
                    style={{ flex: '1 1 200px' }}
                    rules={[{ required: true, message: '请填写品牌名称' }]}
                  >
                    <Input maxLength={60} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'validFrom']}
                    label="授权从哪天起"
                    rules={[{ required: true, message: '请填写开始日期' }]}
                  >
                    <DayInput />
                  </Form.Item>
                  <Form.Item name={[name, 'validTo']} label="到哪天止(含这一天)">
                    <DayInput placeholder="没有期限" />
                  </Form.Item>
                </Flex>
                <Form.Item
                  name={[name, 'files']}
                  label="授权书"
                  rules={[{ required: true, type: 'array', min: 1, message: '请上传授权书' }]}
                >
                  <LetterUpload draftKey={draftKey} />
                </Form.Item>
              </Card>
            ))}
            {fields.length < MOST_BRANDS_APPLIED && (
              <Button icon={<PlusOutlined />} onClick={() => add({ validTo: null, files: [] })}>
                再加一个品牌
              </Button>
            )}
          </Flex>
        )}
      </Form.List>
      <Button type="primary" htmlType="submit" size="large" loading={apply.running} style={{ marginTop: 16 }}>
        提交申请
      </Button>
    </Form>
  );
}

const DRAFT_KEY = 'jiweibao.console.apply-key';

/** The same over a reload, as the files that were uploaded under it. */
function keptDraftKey(): string {
  const kept = sessionStorage.getItem(DRAFT_KEY);
  if (kept !== null) return kept;
  const fresh = newDraftKey();
  sessionStorage.setItem(DRAFT_KEY, fresh);
  return fresh;
}
