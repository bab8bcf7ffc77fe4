import { STAFF_ROLE_LABELS, STAFF_ROLES, type StaffRole } from '@jiweibao/shared';
import { Input, Segmented } from 'antd';
import { useRead } from '../../../platform/queries';
import { useFilters } from '../../../platform/use-filters';
import { Loading } from '../../../ui/loading';
import { PageHeading } from '../../../ui/page-heading';
import { ProblemNotice } from '../../../ui/problem-notice';
import { RightsTable } from './rights-table';

const FILTERS = ['role', 'words'] as const;
const EVERYBODY = 'all';

/** Who can see and do what: made from the table by which every route of the service is tested. */
export default function RightsPage() {
  const [{ role = EVERYBODY, words = '' }, change] = useFilters(FILTERS);
  const { data, error, refetch } = useRead('/api/v1/staff/rights', {});
  const rights = (data?.rights ?? []).filter(
    (right) =>
      (role === EVERYBODY || right.roles.length === 0 || right.roles.includes(role as StaffRole)) &&
      `${right.group}${right.what}${right.scope}`.includes(words),
  );
  return (
    <>
      <PageHeading
        title="谁能看什么"
        hint="由系统自己的权限表生成：每一个接口都照它检查过。看不到的，系统说“没有”。"
      />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 }}>
        <Segmented
          aria-label="岗位"
          value={role}
          options={[
            { value: EVERYBODY, label: '全部' },
            ...STAFF_ROLES.map((each) => ({ value: each, label: STAFF_ROLE_LABELS[each] })),
          ]}
          onChange={(value) => change({ role: value === EVERYBODY ? undefined : value })}
        />
        <Input.Search
          allowClear
          aria-label="找一项"
          placeholder="找一项，例如 导出"
          defaultValue={words}
          style={{ width: 220 }}
          onSearch={(typed) => change({ words: typed.trim() || undefined })}
        />
      </div>
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : <RightsTable rights={rights} />}
    </>
  );
}
