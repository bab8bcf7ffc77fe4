import type { ApiSchemas } from '@jiweibao/shared';
import { AutoComplete, Card, Flex, Form, type FormInstance, Input } from 'antd';
import { useRead } from '../../platform/queries';
import { useSettled } from '../../platform/use-settled';
import { NoteTag } from '../../ui/note-tag';
import { PlaceField } from './place-field';
import type { RegistrationValues } from './registration-values';

type Outlet = ApiSchemas['OutletSummary'];

const TYPING_MILLISECONDS = 400;
const SHORTEST_QUESTION = 2;
const MOST_OFFERED = 8;

/** Which business: a registered outlet that is offered while one types, or what the person knows of it. */
export function BusinessFields({
  form,
  onFilled,
}: {
  form: FormInstance<RegistrationValues>;
  onFilled: () => void;
}) {
  const outletId = Form.useWatch('outletId', { form, preserve: true });
  const name = useSettled(Form.useWatch('respondent.name', form) ?? '', TYPING_MILLISECONDS).trim();
  const { data } = useRead(
    '/api/v1/outlets',
    { query: { q: name, limit: MOST_OFFERED } },
    { enabled: name.length >= SHORTEST_QUESTION && outletId === undefined },
  );
  function fill(outlet: Outlet) {
    form.setFieldsValue({
      outletId: outlet.id,
      'respondent.name': outlet.name,
      'respondent.phone': outlet.phones[0]?.display,
      'respondent.address': outlet.address,
      brandId:
        form.getFieldValue('brandId') ?? (outlet.brands.length === 1 ? outlet.brands[0]?.id : undefined),
    });
    onFilled();
  }
  return (
    <Card size="small" title="哪一家（名称、电话、地址知道一样就行）">
      <Form.Item
        name="respondent.name"
        label="名称"
        extra={
          outletId !== undefined && (
            <NoteTag
              tone="good"
              closable
              onClose={() => {
                form.setFieldsValue({ outletId: undefined });
                onFilled();
              }}
            >
              名录里登记的网点
            </NoteTag>
          )
        }
      >
        <AutoComplete
          options={outletId === undefined ? data?.items.map(toOption) : []}
          onSelect={(id) => {
            const outlet = data?.items.find((each) => each.id === id);
            if (outlet !== undefined) fill(outlet);
          }}
        >
          <Input maxLength={120} autoComplete="off" />
        </AutoComplete>
      </Form.Item>
      <Flex wrap gap="middle">
        <Form.Item name="respondent.phone" label="对方电话" className="registration-short">
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="respondent.address" label="对方地址" className="registration-long">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <PlaceField />
        <Form.Item name="platformName" label="在哪个网络平台买的、约的" className="registration-short">
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </Flex>
    </Card>
  );
}

function toOption({ id, name, divisionName, address }: Outlet) {
  return { value: id, label: `${name}（${divisionName}，${address}）` };
}
