import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Card, Checkbox, Flex, Form, Input, Select, Typography } from 'antd';
import { api } from '../../platform/api';
import { useRead } from '../../platform/queries';
import { useAct } from '../../platform/use-act';
import { DayInput } from '../../ui/day-input';
import { showFieldFaults } from '../../ui/form-problem';
import type { Invitation } from '../../ui/invitation-link';
import { KeptFiles } from '../../ui/kept-files';

type Application = ApiSchemas['ApplicationReply'];

interface DecidedBrand {
  granted: boolean;
  /** Of the registry, or `new`. */
  brandId: string;
  categoryCodes: string[];
  validFrom: string;
  validTo: string | null;
}

interface Values {
  brands: DecidedBrand[];
  loginName?: string;
  name?: string;
  words?: string;
}

const NEW = 'new';

interface Props {
  application: Application;
  onApproved: (invitation: Invitation | null) => void;
}

/** Brand by brand what the letter says, and whom to invite. Read only once it was decided. */
export function ApprovalForm({ application, onApproved }: Props) {
  const { id, brands: asked, state, accountCount } = application;
  const [form] = Form.useForm<Values>();
  const brands = useRead('/api/v1/brands', {});
  const categories = useRead('/api/v1/categories', {});
  const approve = useAct(
    async (values: Values) => {
      const path = { applicationId: id };
      const body = toBody(values, asked);
      const reply = await api.write('POST', '/api/v1/staff/agent-applications/{applicationId}/approval', {
        path,
        body,
      });
      onApproved(reply.invitation);
    },
    { done: '已通过', quiet: true },
  );
  const { problem } = approve;
  if (problem !== null) showFieldFaults(form, problem);
  const open = state === 'pending';
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!open}
      initialValues={{
        brands: asked.map(({ brandId, validFrom, validTo }) => ({
          ...{ granted: true, brandId: brandId ?? NEW, categoryCodes: [], validFrom, validTo },
        })),
        name: application.contactName ?? '',
      }}
      onFinish={(values) => void approve.run(values)}
    >
      {problem !== null && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={problem.detail}
          description={
            problem.errors.length > 1 &&
            problem.errors.map(({ field, detail }) => <div key={field}>{detail}</div>)
          }
        />
      )}
      <Flex vertical gap="middle">
        {asked.map((brand) => (
          <Card key={brand.position} size="small" title={`申请的品牌：${brand.name}`}>
            <Flex wrap gap="large">
              <KeptFiles
                label={`${brand.name}授权书`}
                addresses={brand.fileIds.map(
                  (fileId) => `/api/v1/staff/agent-applications/${id}/files/${fileId}`,
                )}
              />
              <div style={{ flex: '1 1 320px' }}>
                {brand.heldBy !== null && (
                  <Alert
                    type="warning"
                    showIcon
                    style={{ marginBottom: 8 }}
                    title={`这个品牌现在由${brand.heldBy}管理；授权还有效的，要先终止，才能给别人。`}
                  />
                )}
                <Form.Item name={['brands', brand.position, 'granted']} valuePropName="checked">
                  <Checkbox>通过这个品牌</Checkbox>
                </Form.Item>
                <Flex wrap gap="middle">
                  <Form.Item
                    name={['brands', brand.position, 'brandId']}
                    label="名录里的品牌"
                    style={{ minWidth: 220 }}
                  >
                    <Select
                      showSearch={{ optionFilterProp: 'label' }}
                      options={[
                        { value: NEW, label: `新增“${brand.name}”` },
                        ...withBrand(brands.data?.items ?? [], brand).map(({ id: value, name: label }) => ({
                          value,
                          label,
                        })),
                      ]}
                    />
                  </Form.Item>
                  <Form.Item
                    noStyle
                    shouldUpdate={(before: Values, after: Values) =>
                      before.brands[brand.position]?.brandId !== after.brands[brand.position]?.brandId
                    }
                  >
                    {({ getFieldValue }) =>
                      getFieldValue(['brands', brand.position, 'brandId']) === NEW && (
                        <Form.Item
                          name={['brands', brand.position, 'categoryCodes']}
                          label="做哪些品类"
                          style={{ minWidth: 220 }}
                        >
                          <Select
                            mode="multiple"
                            showSearch={{ optionFilterProp: 'label' }}
                            options={(categories.data?.items ?? []).map(({ code, name }) => ({
                              value: code,
                              label: name,
                            }))}
                          />
                        </Form.Item>
                      )
                    }
                  </Form.Item>
                </Flex>
                <Flex wrap gap="middle">
                  <Form.Item name={['brands', brand.position, 'validFrom']} label="授权书写的：从">
                    <DayInput />
                  </Form.Item>
                  <Form.Item name={['brands', brand.position, 'validTo']} label="到(含这一天)">
                    <DayInput placeholder="没有期限" />
                  </Form.Item>
                </Flex>
              </div>
            </Flex>
          </Card>
        ))}
        {open && (
          <Card size="small" title="邀请它的第一位管理员">
            {accountCount > 0 && (
              <Typography.Paragraph type="secondary">
                它已经有账号，不用再邀请的，登录名留空。
              </Typography.Paragraph>
            )}
            <Flex wrap gap="middle">
              <Form.Item name="loginName" label="登录名" extra="字母开头，字母、数字、点、横线">
                <Input maxLength={32} autoComplete="off" />
              </Form.Item>
              <Form.Item name="name" label="姓名">
                <Input maxLength={50} autoComplete="off" />
              </Form.Item>
              <Form.Item name="words" label="写给申请人的话(可以不写)" style={{ flex: '1 1 260px' }}>
                <Input maxLength={500} />
              </Form.Item>
            </Flex>
            <Button type="primary" htmlType="submit" loading={approve.running}>
              通过
            </Button>
          </Card>
        )}
      </Flex>
    </Form>
  );
}

/** A brand that was entered just now is not in the list that was read before. */
function withBrand(
  known: readonly { id: string; name: string }[],
  { brandId, name }: Application['brands'][number],
): readonly { id: string; name: string }[] {
  return brandId === null || known.some(({ id }) => id === brandId)
    ? known
    : [...known, { id: brandId, name }];
}

function toBody(values: Values, asked: Application['brands']): ApiSchemas['ApplicationApprovalBody'] {
  return {
    brands: values.brands.flatMap(({ granted, brandId, categoryCodes, validFrom, validTo }, position) =>
      granted
        ? [
            {
              ...{ position, validFrom, validTo: validTo ?? null },
              brandId: brandId === NEW ? null : brandId,
              newBrand: brandId === NEW ? { name: asked[position]!.name, categoryCodes } : null,
            },
          ]
        : [],
    ),
    invite: values.loginName?.trim()
      ? { loginName: values.loginName.trim(), name: values.name?.trim() ?? '' }
      : null,
    words: values.words?.trim() || null,
  };
}
