import { STAFF_ROLE_LABELS } from '@jiweibao/shared';
import { Alert, Descriptions } from 'antd';
import { useRead } from '../../../platform/queries';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';
import { RightsTable } from '../rights/rights-table';

/** What one account reaches. */
export function AccountRights({ accountId }: { accountId: string }) {
  const { data, error, refetch } = useRead('/api/v1/staff/accounts/{accountId}/rights', {
    path: { accountId },
  });
  if (error !== null) return <ProblemNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      {!data.active && (
        <Alert
          type="info"
          showIcon
          title="这个账号不在使用中，现在什么也看不到。"
          style={{ marginBottom: 12 }}
        />
      )}
      <Descriptions column={1} size="small" style={{ marginBottom: 12 }}>
        <Descriptions.Item label="单位">{data.bureauName}</Descriptions.Item>
        <Descriptions.Item label="岗位">
          {data.roles.map((role) => STAFF_ROLE_LABELS[role]).join('、')}
        </Descriptions.Item>
        <Descriptions.Item label="案件">
          看得到 {data.visibleDesks} 个单位的，其中 {data.handledDesks} 个单位的可以办
        </Descriptions.Item>
      </Descriptions>
      <RightsTable rights={data.rights} />
    </>
  );
}
