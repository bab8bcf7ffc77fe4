import { type ApiSchemas, AUTHORIZATION_STATUS_LABELS, FRESHNESS_REASON_LABELS } from '@jiweibao/shared';
import { Space, type TableProps, Tag, Typography } from 'antd';
import { dueWords, FreshnessTag } from './freshness-tag';

export type OwnLine = ApiSchemas['OwnOutletLineReply'];
type Columns = NonNullable<TableProps<OwnLine>['columns']>;

const name: Columns[number] = {
  title: '网点',
  key: 'name',
  width: 300,
  render: (_, line) => (
    <>
      <Typography.Text strong>{line.name}</Typography.Text>
      <br />
      <Typography.Text type="secondary">{line.address}</Typography.Text>
      {(line.reported || line.proposal !== null) && (
        <Space size={4} wrap>
          {line.reported && <Tag color="error">有人反映有误</Tag>}
          {line.proposal?.state === 'pending' && <Tag color="processing">电话等审核</Tag>}
          {line.proposal?.state === 'returned' && <Tag color="error">电话被退回</Tag>}
        </Space>
      )}
    </>
  ),
};
const place: Columns[number] = { title: '地区', dataIndex: 'divisionName', width: 160 };
const phones: Columns[number] = {
  title: '电话',
  key: 'phones',
  width: 150,
  render: (_, { phones }) =>
    phones.length === 0 ? (
      <Typography.Text type="secondary">没有</Typography.Text>
    ) : (
      phones.slice(0, 3).join('\n')
    ),
  onCell: () => ({ style: { whiteSpace: 'pre-line' } }),
};
const terms: Columns[number] = {
  title: '授权',
  key: 'terms',
  width: 190,
  render: (_, { authorizations }) =>
    authorizations.slice(0, 3).map((each) => (
      <div key={`${each.brandId} ${each.categoryCode}`}>
        {each.brandName} {each.categoryName}
        {each.status !== 'inForce' && <Tag color="warning">{AUTHORIZATION_STATUS_LABELS[each.status]}</Tag>}
      </div>
    )),
};
const freshness: Columns[number] = {
  title: '确认',
  key: 'freshness',
  width: 120,
  render: (_, line) => <FreshnessTag freshness={line.freshness} />,
};
const due: Columns[number] = {
  title: '最晚',
  key: 'due',
  width: 120,
  render: (_, line) => dueWords(line.freshness),
};
const because: Columns[number] = {
  title: '为什么',
  key: 'because',
  width: 170,
  render: (_, line) => FRESHNESS_REASON_LABELS[line.freshness.because],
};

export const OUTLET_COLUMNS: Columns = [name, place, phones, terms, freshness];
export const FRESHNESS_COLUMNS: Columns = [name, place, phones, freshness, due, because];
