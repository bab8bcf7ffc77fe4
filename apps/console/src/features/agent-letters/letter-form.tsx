import { Alert, Button, Drawer, Flex, Form, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';
import { newDraftKey, type ReadyFile } from '../../platform/upload-file';
import { useAct } from '../../platform/use-act';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';
import { LetterUpload } from '../../ui/letter-upload';

interface Values {
  brandId: string;
  validFrom: string;
  validTo: string | null;
  files: ReadyFile[];
}

interface Props {
  /** Null to choose one. */
  brandId: string | null;
  onClose: () => void;
  onSent: () => void;
}

/** Sends a letter of authorization. */
export function LetterForm({ brandId, onClose, onSent }: Props) {
  const [form] = Form.useForm<Values>();
  const [draftKey] = useState(newDraftKey);
  const brands = useRead('/api/v1/brands', {});
  const send = useAct(
    async ({ files, validTo, ...values }: Values, idempotencyKey) => {
      const body = { ...values, validTo: validTo ?? null, fileIds: files.map(({ id }) => id) };
      await api.write('POST', '/api/v1/agent/brand-letters', { body, draftKey, idempotencyKey });
    },
    { done: '已提交，等审核；审核以前，原来的授权照旧', quiet: true },
  );
  const { problem } = send;
  if (problem !== null) showFieldFaults(form, problem);
  async function submit(values: Values) {
    if (!(await send.run(values))) return;
    onSent();
    onClose();
  }
  return (
    <Drawer open size={460} title="交一份授权书" onClose={onClose}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ brandId: brandId ?? undefined, validTo: null, files: [] }}
        onFinish={(values) => void submit(values)}
      >
        {problem !== null && (
          <Alert type="error" showIcon title={problem.detail} style={{ marginBottom: 12 }} />
        )}
        <Form.Item name="brandId" label="品牌" rules={[{ required: true, message: '请选择品牌' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="名录里的品牌"
            options={brands.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Flex wrap gap="middle">
          <Form.Item
            name="validFrom"
            label="从哪天起"
            rules={[{ required: true, message: '请填写开始日期' }]}
          >
            <DayInput />
          </Form.Item>
          <Form.Item name="validTo" label="到哪天止(含这一天)">
            <DayInput placeholder="没有期限" />
          </Form.Item>
        </Flex>
        <Form.Item
          name="files"
          label="授权书"
          extra="最多 3 个文件，照片要看得清公章和日期。"
          rules={[{ required: true, type: 'array', min: 1, message: '请上传授权书' }]}
        >
          <LetterUpload draftKey={draftKey} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.running}>
          提交审核
        </Button>
      </Form>
    </Drawer>
  );
}
