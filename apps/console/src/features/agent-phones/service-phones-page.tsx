import { PlusOutlined } from '@ant-design/icons';
import {
  type ApiSchemas,
  PHONE_REVIEW_STATE_LABELS,
  SERVICE_PHONE_PURPOSE_LABELS,
  SERVICE_PHONE_STATUS_LABELS,
} from '@jiweibao/shared';
import { Button, Card, Flex, Popconfirm, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useRead, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';
import { ExpirePhone } from './expire-phone';
import { PhoneForm, type PhoneFormStart } from './phone-form';

type Phone = ApiSchemas['OwnServicePhoneReply'];
type Review = ApiSchemas['OwnPhoneReviewReply'];

const REVIEW_COLORS = {
  pending: 'processing',
  approved: 'success',
  returned: 'error',
  replaced: 'default',
  withdrawn: 'default',
} as const;

/** The brands' own numbers: what is official, and what waits. */
export default function ServicePhonesPage() {
  const { data, error, refetch } = useRead('/api/v1/agent/service-phones', {});
  const [editing, setEditing] = useState<PhoneFormStart | null>(null);
  const [expiring, setExpiring] = useState<Phone | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const readAnew = useReadAnew();
  const confirm = useAct(
    async (servicePhoneIds: string[]) => {
      await api.write('POST', '/api/v1/agent/service-phone-confirmations', { body: { servicePhoneIds } });
      setChosen([]);
      await readAnew('/api/v1/agent/service-phones');
    },
    { done: '已确认' },
  );
  const withdraw = useAct(
    async (reviewId: string) => {
      await api.write('POST', '/api/v1/agent/phone-proposals/{reviewId}/withdrawal', { path: { reviewId } });
      await readAnew('/api/v1/agent/service-phones');
    },
    { done: '已撤回' },
  );
  if (data === undefined) {
    if (error === null) return <Loading />;
    return <UnopenedPage title="服务电话" error={error} again={() => void refetch()} />;
  }
  const waiting = data.reviews.filter(({ state }) => state === 'pending' || state === 'returned');
  const past = data.reviews.filter((review) => !waiting.includes(review));
  const names = new Map(data.brands.map(({ id, name }) => [id, name]));
  const reviewTable = (reviews: Review[]) => (
    <Table<Review>
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={reviews}
      scroll={{ x: 700 }}
      columns={[
        { title: '号码', key: 'number', render: (_, { proposal }) => proposal.display },
        { title: '品牌', key: 'brand', render: (_, { brandId }) => names.get(brandId ?? '') ?? '' },
        {
          title: '用途',
          key: 'purpose',
          render: (_, { proposal }) => SERVICE_PHONE_PURPOSE_LABELS[proposal.purpose],
        },
        { title: '提交', key: 'at', render: (_, { proposedAt }) => timeText(proposedAt) },
        {
          title: '进展',
          key: 'state',
          render: (_, { state, reasons }) => (
            <>
              <Tag color={REVIEW_COLORS[state]}>{PHONE_REVIEW_STATE_LABELS[state]}</Tag>
              {reasons}
            </>
          ),
        },
        {
          title: '',
          key: 'acts',
          render: (_, review) =>
            review.state === 'pending' ? (
              <Popconfirm
                title="撤回这次申请？"
                okText="撤回"
                cancelText="不撤"
                onConfirm={() => void withdraw.run(review.id)}
              >
                <Button size="small">撤回</Button>
              </Popconfirm>
            ) : review.state === 'returned' ? (
              <Button
                size="small"
                onClick={() =>
                  setEditing({
                    ...review.proposal,
                    brandId: review.brandId ?? '',
                    servicePhoneId: review.servicePhoneId,
                  })
                }
              >
                改好再交
              </Button>
            ) : null,
        },
      ]}
    />
  );
  return (
    <>
      <PageHeading
        title="服务电话"
        hint="品牌自己的号码。新增和改动要审核通过才是官方号码；停用马上生效。"
        acts={
          <>
            <Button
              disabled={chosen.length === 0}
              loading={confirm.running}
              onClick={() => void confirm.run(chosen)}
            >
              {chosen.length === 0 ? '仍然在用' : `这 ${chosen.length} 个仍然在用`}
            </Button>
            <Button
              type="primary"
              icon={<PlusOutlined />}
              onClick={() => setEditing({ brandId: data.brands[0]?.id ?? '', servicePhoneId: null })}
            >
              申请一个号码
            </Button>
          </>
        }
      />
      <Flex vertical gap="middle">
        {waiting.length > 0 && (
          <Card size="small" title="等审核的和退回的">
            {reviewTable(waiting)}
          </Card>
        )}
        <Card size="small" title="登记着的">
          <Table<Phone>
            size="small"
            pagination={false}
            rowKey="id"
            dataSource={data.phones}
            scroll={{ x: 860 }}
            locale={{ emptyText: '还没有登记号码，请申请一个。' }}
            rowSelection={{
              selectedRowKeys: chosen,
              onChange: (keys) => setChosen(keys.map(String)),
              columnWidth: 36,
              hideSelectAll: true,
              getCheckboxProps: ({ display }) => ({ 'aria-label': `选中 ${display}` }),
            }}
            columns={[
              {
                title: '号码',
                dataIndex: 'display',
                render: (display: string) => <strong>{display}</strong>,
              },
              { title: '品牌', dataIndex: 'brandName' },
              {
                title: '用途',
                key: 'purpose',
                render: (_, { purpose }) => SERVICE_PHONE_PURPOSE_LABELS[purpose],
              },
              { title: '服务时间', dataIndex: 'hours', render: (hours: string | null) => hours ?? '—' },
              {
                title: '状况',
                key: 'status',
                render: (_, { status, validTo }) => (
                  <>
                    <Tag color={status === 'inForce' ? 'success' : 'default'}>
                      {SERVICE_PHONE_STATUS_LABELS[status]}
                    </Tag>
                    {validTo !== null && (
                      <Typography.Text type="secondary">{`到 ${validTo}`}</Typography.Text>
                    )}
                  </>
                ),
              },
              {
                title: '最近确认',
                dataIndex: 'lastConfirmedOn',
                render: (day: string | null) => day ?? '没有',
              },
              {
                title: '',
                key: 'acts',
                render: (_, phone) => (
                  <Flex gap="small">
                    <Button size="small" onClick={() => setEditing({ ...phone, servicePhoneId: phone.id })}>
                      改
                    </Button>
                    {phone.status !== 'expired' && (
                      <Button size="small" danger onClick={() => setExpiring(phone)}>
                        停用
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        </Card>
        {past.length > 0 && (
          <Card size="small" title="申请过的">
            {reviewTable(past)}
          </Card>
        )}
      </Flex>
      {editing !== null && (
        <PhoneForm brands={data.brands} start={editing} onClose={() => setEditing(null)} />
      )}
      {expiring !== null && <ExpirePhone phone={expiring} onClose={() => setExpiring(null)} />}
    </>
  );
}
