import { Card, Checkbox, Flex, Form, Input, Radio } from 'antd';
import { isAnonymous, type RegistrationValues } from './registration-values';

const CONSENTS = [
  { value: 'yes', label: '同意' },
  { value: 'no', label: '不同意' },
  { value: 'notAsked', label: '没有问' },
];

/** Who says so: a complaint has a name and a way to answer, a tip-off may have neither. */
export function PersonFields({ values }: { values: RegistrationValues }) {
  const kinds = values.kinds ?? [];
  const isComplaint = kinds.includes('complaint');
  const anonymous = isAnonymous(values);
  return (
    <Card size="small" title="怎么联系">
      {kinds.length > 0 && !isComplaint && (
        <Form.Item name="anonymous" valuePropName="checked">
          <Checkbox>匿名举报，不留姓名和电话</Checkbox>
        </Form.Item>
      )}
      {!anonymous && (
        <Flex wrap gap="middle">
          <Form.Item
            name="complainant.name"
            label="姓名"
            className="registration-short"
            rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
          >
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="complainant.phone"
            label="电话"
            className="registration-short"
            dependencies={['complainant.address']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_rule, phone?: string) =>
                  phone?.trim() || (getFieldValue('complainant.address') as string | undefined)?.trim()
                    ? Promise.resolve()
                    : Promise.reject(new Error('请填写电话；没有电话的，填写地址')),
              }),
            ]}
          >
            <Input maxLength={40} autoComplete="off" inputMode="tel" />
          </Form.Item>
          <Form.Item name="complainant.address" label="地址（没有电话的要填）" className="registration-long">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </Flex>
      )}
      {isComplaint && (
        <Flex wrap gap="middle">
          <Form.Item name="publishConsent" label="同意公示投诉信息吗">
            <Radio.Group options={CONSENTS} />
          </Form.Item>
          <Form.Item name="delegateConsent" label="同意委托调解吗">
            <Radio.Group options={CONSENTS} />
          </Form.Item>
        </Flex>
      )}
    </Card>
  );
}
