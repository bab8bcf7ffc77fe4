import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type ApiSchemas, AUTHORIZATION_STATUS_LABELS } from '@jiweibao/shared';
import { Button, Card, Flex, Form, Input, Select, Tag, Typography } from 'antd';
import { useRead } from '../../platform/queries';
import { DayInput } from '../../ui/day-input';

type Outlet = ApiSchemas['OwnOutletReply'];

/** The authorizations of the own brands; those of others are only named. */
export function TermsFields({ outlet }: { outlet: Outlet }) {
  const categories = useRead('/api/v1/categories', {});
  const names = new Map(categories.data?.items.map(({ code, name }) => [code, name]));
  const brandIds = new Map(outlet.brands.map((brand) => [brand.id, brand]));
  const known = new Set(
    outlet.authorizations
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ brandId, categoryCode }) => `${brandId} ${categoryCode}`),
  );
  const others = outlet.allAuthorizations.filter(({ own }) => !own);
  return (
    <Card size="small" title="自己品牌的授权" style={{ marginBottom: 12 }}>
      <Form.List name="authorizations">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <TermsLine
                key={key}
                name={name}
                outlet={outlet}
                names={names}
                known={known}
                remove={() => remove(name)}
              />
            ))}
            <Button
              icon={<PlusOutlined />}
              onClick={() =>
                add({
                  brandId: outlet.brands[0]?.id,
                  categoryCode: brandIds.get(outlet.brands[0]?.id ?? '')?.categoryCodes[0],
                  ...{ validFrom: null, validTo: null, contractNumber: null },
                })
              }
            >
              加一个品类
            </Button>
          </>
        )}
      </Form.List>
      {others.length > 0 && (
        <Flex wrap gap={4} align="center" style={{ marginTop: 12 }}>
          <Typography.Text type="secondary">别的品牌：</Typography.Text>
          {others.map(({ brandId, brandName, categoryCode, categoryName, status }) => (
            <Tag key={`${brandId} ${categoryCode}`}>
              {`${brandName} ${categoryName} ${AUTHORIZATION_STATUS_LABELS[status]}`}
            </Tag>
          ))}
        </Flex>
      )}
    </Card>
  );
}

interface LineProps {
  name: number;
  outlet: Outlet;
  names: ReadonlyMap<string, string>;
  known: ReadonlySet<string>;
  remove: () => void;
}

function TermsLine({ name, outlet, names, known, remove }: LineProps) {
  const terms = Form.useWatch(['authorizations', name]) as
    | { brandId?: string; categoryCode?: string }
    | undefined;
  const brand = outlet.brands.find(({ id }) => id === terms?.brandId);
  const isKnown = known.has(`${terms?.brandId} ${terms?.categoryCode}`);
  return (
    <Flex wrap gap="small" align="end">
      <Form.Item name={[name, 'brandId']} label="品牌">
        <Select
          disabled={isKnown}
          style={{ minWidth: 130 }}
          options={outlet.brands.map(({ id, name: label }) => ({ value: id, label }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'categoryCode']} label="品类">
        <Select
          disabled={isKnown}
          style={{ minWidth: 110 }}
          options={(brand?.categoryCodes ?? []).map((code) => ({
            value: code,
            label: names.get(code) ?? code,
          }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'validFrom']} label="从">
        <DayInput placeholder="不限" />
      </Form.Item>
      <Form.Item name={[name, 'validTo']} label="到(含这一天)">
        <DayInput placeholder="长期" />
      </Form.Item>
      <Form.Item name={[name, 'contractNumber']} label="合同编号">
        <Input maxLength={64} style={{ width: 140 }} />
      </Form.Item>
      {!isKnown && (
        <Form.Item>
          <Button icon={<DeleteOutlined />} aria-label="去掉这一项" onClick={remove} />
        </Form.Item>
      )}
    </Flex>
  );
}
