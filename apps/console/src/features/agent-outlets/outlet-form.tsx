import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Card, Checkbox, Flex, Form, Input, InputNumber, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../platform/api';
import { useReadAnew } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { useKeptForm } from '../../platform/use-kept-form';
import { useLeaveWarning } from '../../platform/use-leave-warning';
import { DivisionPicker } from '../../ui/division-picker';
import { type EditValues, toBody, toValues } from './outlet-form-values';
import { TermsFields } from './terms-fields';

type Outlet = ApiSchemas['OwnOutletReply'];

/** One outlet's form. What is published at once and what is reviewed is said where it is typed. */
export function OutletForm({ outlet }: { outlet: Outlet }) {
  const [form] = Form.useForm<EditValues>();
  const [touched, setTouched] = useState(false);
  const { keep, forget } = useKeptForm(form, `outlet.${outlet.id}`);
  const readAnew = useReadAnew();
  useLeaveWarning(touched, '改动还没有保存。这个标签页里还留着填写的内容，回来可以接着改。');
  const edit = useAct(
    async (values: EditValues) => {
      const body = toBody(values, outlet.version);
      await api.write('PUT', '/api/v1/agent/outlets/{outletId}', { path: { outletId: outlet.id }, body });
      setTouched(false);
      forget();
      await readAnew('/api/v1/agent/outlets/{outletId}', '/api/v1/agent/outlets', '/api/v1/agent/freshness');
    },
    { done: '已保存。改过的电话要等审核，其他的已经生效。', quiet: true },
  );
  // Another version of the outlet is another form, unless somebody is in the middle of typing. The first is left to the draft.
  const shownVersion = useRef(outlet.version);
  useEffect(() => {
    if (touched || shownVersion.current === outlet.version) return;
    shownVersion.current = outlet.version;
    form.setFieldsValue(toValues(outlet));
  }, [form, outlet, touched]);
  const shared = !outlet.alone;
  const faults = edit.problem?.errors ?? [];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={toValues(outlet)}
      onValuesChange={() => {
        setTouched(true);
        keep();
      }}
      onFinish={(values) => void edit.run({ ...toValues(outlet), ...values })}
      scrollToFirstError
    >
      {edit.problem !== null && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={edit.problem.detail}
          description={
            faults.length > 1 && faults.map(({ field, detail }) => <div key={field}>{detail}</div>)
          }
        />
      )}
      <Card size="small" title="基本情况" style={{ marginBottom: 12 }}>
        {shared && (
          <Alert
            type="info"
            showIcon
            style={{ marginBottom: 12 }}
            title="这个网点还有其他总代理的有效授权，名称、地址等不能由一家改；可以改自己的授权、提出电话。"
          />
        )}
        <Flex wrap gap="middle">
          <Form.Item
            name="name"
            label="名称"
            style={{ flex: '1 1 300px' }}
            rules={[{ required: true, message: '请填写名称' }]}
          >
            <Input maxLength={120} disabled={shared} />
          </Form.Item>
          <Form.Item name="licenceCode" label="统一社会信用代码" style={{ flex: '1 1 220px' }}>
            <Input maxLength={24} disabled={shared} placeholder="没有可以不填" />
          </Form.Item>
        </Flex>
        <Flex wrap gap="middle">
          {shared ? (
            <Form.Item label="所在县或乡镇" style={{ flex: '1 1 260px' }}>
              <Input disabled value={outlet.divisionName} />
            </Form.Item>
          ) : (
            <Form.Item
              name="divisionCode"
              label="所在县或乡镇"
              style={{ flex: '1 1 260px' }}
              rules={[{ required: true, message: '请选到县或乡镇' }]}
            >
              <DivisionPicker />
            </Form.Item>
          )}
          <Form.Item
            name="address"
            label="地址"
            style={{ flex: '2 1 320px' }}
            rules={[{ required: true, message: '请填写地址' }]}
          >
            <Input maxLength={255} disabled={shared} />
          </Form.Item>
        </Flex>
        <Flex wrap gap="middle">
          <Form.Item name="lat" label="纬度" extra="高德、腾讯地图的坐标">
            <InputNumber min={-90} max={90} disabled={shared} style={{ width: 150 }} />
          </Form.Item>
          <Form.Item name="lng" label="经度" extra="改了地址不改坐标，坐标会去掉">
            <InputNumber min={-180} max={180} disabled={shared} style={{ width: 150 }} />
          </Form.Item>
          <Form.Item name="tradeIn" label="以旧换新">
            <Radio.Group
              disabled={shared}
              options={[
                { value: 'yes', label: '参加' },
                { value: 'no', label: '不参加' },
                { value: 'unknown', label: '没有说' },
              ]}
            />
          </Form.Item>
        </Flex>
        <Flex wrap gap="middle">
          <Form.Item name="hours" label="营业时间" style={{ flex: '1 1 240px' }}>
            <Input maxLength={255} disabled={shared} />
          </Form.Item>
          <Form.Item name="services" label="服务内容" style={{ flex: '2 1 320px' }}>
            <Input maxLength={500} disabled={shared} />
          </Form.Item>
        </Flex>
      </Card>
      <Card size="small" title="电话" style={{ marginBottom: 12 }}>
        <Form.Item
          name="phones"
          label="一行一个，固定电话带区号"
          extra="改过的电话等审核通过才公布，审核以前还是原来的。"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} placeholder="0311-5550 0101" />
        </Form.Item>
        <Form.Item name="mobilePublic" valuePropName="checked" noStyle>
          <Checkbox>其中的手机号码是对外公布的，不是个人的</Checkbox>
        </Form.Item>
      </Card>
      <TermsFields outlet={outlet} />
      <Flex gap="small">
        <Button type="primary" htmlType="submit" loading={edit.running}>
          保存
        </Button>
        {touched && (
          <Button
            onClick={() => {
              form.setFieldsValue(toValues(outlet));
              setTouched(false);
              forget();
            }}
          >
            不改了
          </Button>
        )}
      </Flex>
    </Form>
  );
}
