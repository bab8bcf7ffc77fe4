import {
  type ApiSchemas,
  PHONE_REVIEW_KIND_LABELS,
  PHONE_REVIEW_STATE_LABELS,
  SERVICE_PHONE_PURPOSE_LABELS,
} from '@jiweibao/shared';
import { Alert, Button, Descriptions, Drawer, Flex, Segmented, Tag, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../platform/api';
import { useList, useReadAnew } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useAct } from '../../platform/use-act';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ReasonsModal } from './reasons-modal';
import { NOBODY_REVIEWED_HINT } from './reviewer-hint';

type Review = ApiSchemas['PhoneReviewReply'];

const FILTERS = ['state'] as const;
const STATES = ['pending', 'approved', 'returned'] as const;
const EXAMPLES = ['依据打不开，请换一个能核实的', '号码和品牌官网公布的不一致', '这个号码是别的品牌的'];

/** Numbers that agents want published. */
export default function PhoneReviewsPage() {
  const [{ state = 'pending' }, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/phone-reviews', { query: { state } as never });
  const [open, setOpen] = useState<Review | null>(null);
  return (
    <>
      <PageHeading title="号码审核" hint="通过以后，两秒内消费者核验就是“官方登记”。" />
      <Segmented
        style={{ marginBottom: 12 }}
        value={state}
        options={STATES.map((value) => ({ value, label: PHONE_REVIEW_STATE_LABELS[value] }))}
        onChange={(value) => change({ state: value === 'pending' ? undefined : value })}
      />
      <ListTable<Review>
        label="号码审核"
        list={list}
        keyOf={({ id }) => id}
        place="phone-reviews"
        leastWidth={900}
        empty={`没有这样的申请。${NOBODY_REVIEWED_HINT}`}
        open={setOpen}
        columns={[
          { title: '是什么', key: 'kind', render: (_, { kind }) => PHONE_REVIEW_KIND_LABELS[kind] },
          {
            title: '谁的',
            key: 'whose',
            render: (_, { brandName, outletName }) => brandName ?? outletName ?? '已不在名录',
          },
          {
            title: '申请公布',
            key: 'proposed',
            render: (_, { proposed, warned, claimedBy }) => (
              <>
                <strong>{proposed.join('、') || '去掉全部电话'}</strong>{' '}
                {warned.length > 0 && <Tag color="error">有警示</Tag>}
                {claimedBy.length > 0 && <Tag color="warning">别的品牌登记过</Tag>}
              </>
            ),
          },
          {
            title: '现在公布',
            key: 'published',
            render: (_, { published }) => published.join('、') || '没有',
          },
          { title: '总代理', dataIndex: 'agentName' },
          { title: '提交', key: 'at', render: (_, { proposedAt }) => timeText(proposedAt) },
        ]}
      />
      {open !== null && <ReviewDrawer key={open.id} review={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function ReviewDrawer({ review, onClose }: { review: Review; onClose: () => void }) {
  const path = { reviewId: review.id };
  const [returning, setReturning] = useState(false);
  const readAnew = useReadAnew();
  const act = useAct(
    async (work: () => Promise<unknown>) => {
      await work();
      await readAnew('/api/v1/staff/phone-reviews');
    },
    { done: '已办理' },
  );
  const decide = async (work: () => Promise<unknown>) => {
    if (await act.run(work)) onClose();
  };
  const { before, after, warned, claimedBy } = review;
  return (
    <Drawer open size={520} title={review.brandName ?? review.outletName ?? '号码'} onClose={onClose}>
      <Flex vertical gap="middle">
        {warned.length > 0 && (
          <Alert type="error" showIcon title={`${warned.join('、')} 有监管部门的警示，不能通过。`} />
        )}
        {claimedBy.map(({ display, brandName }) => (
          <Alert
            key={`${display} ${brandName}`}
            type="warning"
            showIcon
            title={`${display} 已经登记为“${brandName}”的服务电话，请先核实。`}
          />
        ))}
        {review.outletAddress !== null && <Typography.Text>{review.outletAddress}</Typography.Text>}
        <Descriptions column={1} size="small" bordered>
          <Descriptions.Item label="现在公布">{review.published.join('、') || '没有'}</Descriptions.Item>
          <Descriptions.Item label="申请公布">
            <strong>{review.proposed.join('、') || '去掉全部电话'}</strong>
          </Descriptions.Item>
          {after !== null && (
            <>
              <Descriptions.Item label="用途">
                {changed(
                  before && SERVICE_PHONE_PURPOSE_LABELS[before.purpose],
                  SERVICE_PHONE_PURPOSE_LABELS[after.purpose],
                )}
              </Descriptions.Item>
              <Descriptions.Item label="服务时间">
                {changed(before && (before.hours ?? '没有写'), after.hours ?? '没有写')}
              </Descriptions.Item>
              <Descriptions.Item label="启用">
                {changed(before && periodOf(before), periodOf(after))}
              </Descriptions.Item>
              <Descriptions.Item label="依据">{after.evidence}</Descriptions.Item>
            </>
          )}
          <Descriptions.Item label="总代理">{review.agentName}</Descriptions.Item>
          {review.reasons !== null && (
            <Descriptions.Item label="退回的原因">{review.reasons}</Descriptions.Item>
          )}
        </Descriptions>
        {review.state === 'pending' && (
          <Flex gap="small">
            <Button
              type="primary"
              disabled={warned.length > 0}
              loading={act.running}
              onClick={() =>
                void decide(() =>
                  api.write('POST', '/api/v1/staff/phone-reviews/{reviewId}/approval', { path }),
                )
              }
            >
              通过并公布
            </Button>
            <Button danger onClick={() => setReturning(true)}>
              退回……
            </Button>
          </Flex>
        )}
      </Flex>
      {returning && (
        <ReasonsModal
          title="退回号码申请"
          okText="退回"
          examples={EXAMPLES}
          running={act.running}
          onClose={() => setReturning(false)}
          onSend={(reasons) =>
            decide(() =>
              api.write('POST', '/api/v1/staff/phone-reviews/{reviewId}/return', { path, body: { reasons } }),
            )
          }
        />
      )}
    </Drawer>
  );
}

function changed(before: string | null, after: string): string {
  return before === null || before === after ? after : `${before} → ${after}`;
}

function periodOf({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): string {
  return `${validFrom ?? '已经在用'} 至 ${validTo ?? '长期'}`;
}
