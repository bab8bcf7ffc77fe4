import {
  type ApiSchemas,
  CASE_KIND_LABELS,
  formatPhoneNumber,
  REVEAL_PURPOSE_LABELS,
} from '@jiweibao/shared';
import { Alert, Button, Card, Descriptions, Form, Input, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../platform/api';
import { useAct } from '../../platform/use-act';

type Page = ApiSchemas['CasePageReply'];
type Person = ApiSchemas['RevealedPersonReply'];
type Purpose = ApiSchemas['RevealBody'];

/** Long enough to ring somebody up, short enough for a desk that somebody else passes. */
const SHOWN_SECONDS = 180;
const PURPOSES = Object.entries(REVEAL_PURPOSE_LABELS).map(([value, label]) => ({ value, label }));

/** Who it is from: shortened, and in full only to who says what for. */
export function PersonCard({ page }: { page: Page }) {
  const { id, kind, person, mayReveal } = page;
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Person | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), SHOWN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [shown]);
  const reveal = useAct(
    async (body: Purpose) =>
      setShown(
        await api.write('POST', '/api/v1/staff/cases/{caseId}/reveal', { path: { caseId: id }, body }),
      ),
    { quiet: true },
  );
  async function ask(body: Purpose) {
    if (await reveal.run(body)) setAsking(false);
  }
  const acts =
    shown !== null ? (
      <Button size="small" onClick={() => setShown(null)}>
        收起
      </Button>
    ) : (
      mayReveal && (
        <Button size="small" onClick={() => setAsking(true)}>
          看全名和电话
        </Button>
      )
    );
  return (
    <Card size="small" title={`${CASE_KIND_LABELS[kind]}人`} extra={acts}>
      {shown === null ? <Masked page={page} /> : <InFull person={shown} />}
      {person.sight === 'confidential' && '举报人保密：只有承办人和案件所在单位的督办可以看。'}
      <Modal title="为什么要看" open={asking} footer={null} destroyOnHidden onCancel={() => setAsking(false)}>
        <Form<Purpose>
          layout="vertical"
          requiredMark={false}
          initialValues={{ purpose: 'contact' }}
          onFinish={ask}
        >
          {reveal.problem !== null && <Alert type="error" showIcon title={reveal.problem.detail} />}
          <p>看过谁、为什么，会留下记录。显示三分钟以后自动收起。</p>
          <Form.Item name="purpose" label="为什么">
            <Radio.Group options={PURPOSES} />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) => (
              <Form.Item
                name="words"
                label="补充说明"
                rules={[{ required: getFieldValue('purpose') === 'other', message: '请填写为什么要看' }]}
              >
                <Input maxLength={200} />
              </Form.Item>
            )}
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={reveal.running}>
            看
          </Button>
        </Form>
      </Modal>
    </Card>
  );
}

function Masked({ page: { person } }: { page: Page }) {
  if (person.sight === 'confidential') return null;
  if (person.sight === 'none') return <>没有留姓名（匿名）。</>;
  return (
    <>
      {person.name} {person.phone}
    </>
  );
}

function InFull({ person: { name, phone, address } }: { person: Person }) {
  return (
    <Descriptions size="small" column={1}>
      <Descriptions.Item label="姓名">{name}</Descriptions.Item>
      <Descriptions.Item label="电话">
        {phone === null ? '没有留' : <a href={`tel:${phone}`}>{formatPhoneNumber(phone)}</a>}
      </Descriptions.Item>
      <Descriptions.Item label="地址">{address ?? '没有留'}</Descriptions.Item>
    </Descriptions>
  );
}
