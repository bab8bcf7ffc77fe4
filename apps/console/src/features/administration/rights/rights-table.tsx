import type { ApiSchemas } from '@jiweibao/shared';
import { STAFF_ROLE_LABELS } from '@jiweibao/shared';
import { Table, Tag } from 'antd';

type Right = ApiSchemas['StaffRightReply'];

export function RightsTable({ rights }: { rights: readonly Right[] }) {
  return (
    <Table<Right>
      aria-label="谁能看什么"
      size="small"
      rowKey={({ group, what, scope, writes }) => `${group} ${what} ${scope} ${writes}`}
      dataSource={[...rights].toSorted((one, other) => one.group.localeCompare(other.group, 'zh-CN'))}
      pagination={false}
      scroll={{ x: 820 }}
      locale={{ emptyText: '没有这样的一项，换几个字再找。' }}
      columns={[
        { title: '类别', dataIndex: 'group', width: 110 },
        { title: '做什么', dataIndex: 'what' },
        {
          title: '看或改',
          width: 80,
          render: (_, { writes }) =>
            writes ? <Tag color="warning">改</Tag> : <Tag color="processing">看</Tag>,
        },
        {
          title: '哪些岗位',
          width: 190,
          render: (_, { roles }) =>
            roles.length === 0 ? '每个人' : roles.map((role) => STAFF_ROLE_LABELS[role]).join('、'),
        },
        { title: '对哪些', dataIndex: 'scope' },
      ]}
    />
  );
}
