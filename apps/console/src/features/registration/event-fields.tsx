import {
  CASE_REQUEST_LABELS,
  type CaseKind,
  LONGEST_CASE_FACTS,
  VIOLATION_KIND_LABELS,
} from '@jiweibao/shared';
import { Card, Checkbox, DatePicker, Flex, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useRead } from '../../platform/queries';
import { atLeastOne } from './at-least-one';

const REQUESTS = Object.entries(CASE_REQUEST_LABELS).map(([value, label]) => ({ value, label }));
const VIOLATIONS = Object.entries(VIOLATION_KIND_LABELS).map(([value, label]) => ({ value, label }));
const SHORTEST_FACTS = 10;

/** What happened, with what, for how much, and what is wanted. */
export function EventFields({ kinds }: { kinds: readonly CaseKind[] }) {
  const { data: categories } = useRead('/api/v1/categories', {});
  const { data: brands } = useRead('/api/v1/brands', {});
  return (
    <Card size="small" title="什么事">
      <Form.Item
        name="facts"
        label="事情的经过"
        rules={[{ required: true, min: SHORTEST_FACTS, whitespace: true, message: '请写清楚，至少 10 个字' }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 14 }} maxLength={LONGEST_CASE_FACTS} />
      </Form.Item>
      <Flex wrap gap="middle">
        <Form.Item name="brandId" label="品牌" className="registration-short">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={brands?.items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="categoryCode" label="品类" className="registration-short">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={categories?.items.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
        <Form.Item name="amountYuan" label="金额（元）" className="registration-short">
          <InputNumber min={0} precision={2} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="occurredOn"
          label="哪天的事"
          className="registration-short"
          getValueProps={(text?: string) => ({ value: text ? dayjs(text) : undefined })}
          getValueFromEvent={(value: Dayjs | null) => value?.format('YYYY-MM-DD')}
        >
          <DatePicker maxDate={dayjs()} style={{ width: '100%' }} />
        </Form.Item>
      </Flex>
      {kinds.includes('tipOff') && (
        <Form.Item
          name="violationKinds"
          label="哪种违法行为（至少选一种）"
          rules={[atLeastOne('举报至少选一种违法行为')]}
        >
          <Checkbox.Group options={VIOLATIONS} className="registration-checks" />
        </Form.Item>
      )}
      {kinds.includes('complaint') && (
        <>
          <Form.Item name="requests" label="想要什么结果">
            <Checkbox.Group options={REQUESTS} />
          </Form.Item>
          <Form.Item name="requestText" label="具体的要求">
            <Input maxLength={500} />
          </Form.Item>
        </>
      )}
    </Card>
  );
}
