import { STAFF_ROLE_LABELS, STAFF_ROLES } from '@jiweibao/shared';
import { Breadcrumb, Card, Descriptions, Table, Tag } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '../../../platform/queries';
import { Loading } from '../../../ui/loading';
import { PageHeading } from '../../../ui/page-heading';
import { ProblemNotice } from '../../../ui/problem-notice';
import type { BureauLine } from './bureau-line';
import { BureauSearch } from './bureau-search';
import { ContactCard } from './contact-card';

/** The own bureau and those below it, level by level: who works there, and how people reach it. */
export default function BureausPage() {
  const { code } = useParams();
  const own = useRead('/api/v1/staff/bureaus', {}, { enabled: code === undefined });
  const below = useRead(
    '/api/v1/staff/bureaus/{code}',
    { path: { code: code ?? '' } },
    { enabled: code !== undefined },
  );
  const { data, error, refetch } = code === undefined ? own : below;
  const navigate = useNavigate();
  return (
    <>
      <PageHeading
        title="单位和联系方式"
        hint="单位和上下级由区划推出；这里能改的是告诉群众的联系方式。"
        acts={<BureauSearch onFound={(found) => void navigate(`/bureaus/${found}`)} />}
      />
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          {data.path.length > 0 && (
            <Breadcrumb
              style={{ marginBottom: 12 }}
              items={[
                ...data.path.map((above) => ({
                  key: above.code,
                  title: <Link to={`/bureaus/${above.code}`}>{above.name}</Link>,
                })),
                { key: data.bureau.code, title: data.bureau.name },
              ]}
            />
          )}
          <Card size="small" title={data.bureau.name} extra={<OpenTag bureau={data.bureau} />}>
            <Descriptions column={{ xs: 1, md: 2, xl: 3 }} size="small">
              <Descriptions.Item label="区划">
                {data.bureau.division?.name ?? '没有对应的区划'}（{data.bureau.code}）
              </Descriptions.Item>
              <Descriptions.Item label="人员">{peopleText(data.bureau)}</Descriptions.Item>
              {data.bureau.below.bureaus > 0 && (
                <Descriptions.Item label="下级">
                  {data.bureau.below.bureaus} 个单位，{data.bureau.below.open} 个能办案，
                  {data.bureau.below.people} 人
                </Descriptions.Item>
              )}
            </Descriptions>
          </Card>
          <ContactCard bureau={data.bureau} />
          {data.children.length > 0 && <Children lines={data.children} />}
        </>
      )}
    </>
  );
}

function Children({ lines }: { lines: readonly BureauLine[] }) {
  return (
    <Card size="small" title={`直接的下级（${lines.length}）`} style={{ marginTop: 12 }}>
      <Table<BureauLine>
        aria-label="直接的下级"
        size="small"
        rowKey={({ code }) => code}
        dataSource={[...lines]}
        pagination={lines.length > 30 ? { pageSize: 30, size: 'small', showSizeChanger: false } : false}
        scroll={{ x: 760 }}
        columns={[
          { title: '单位', render: (_, { code, name }) => <Link to={`/bureaus/${code}`}>{name}</Link> },
          {
            title: '能办案',
            render: (_, bureau) => <OpenTag bureau={bureau} />,
            filters: [
              { text: '能办案', value: true },
              { text: '还没有承办人员', value: false },
            ],
            onFilter: (value, { open }) => open === value,
          },
          { title: '人员', render: (_, bureau) => peopleText(bureau) },
          {
            title: '下级',
            render: (_, { below }) => (below.bureaus === 0 ? '—' : `${below.open} / ${below.bureaus} 能办案`),
          },
          {
            title: '电话',
            render: (_, { contact }) => contact.phone ?? <span className="quiet">没有写</span>,
          },
        ]}
      />
    </Card>
  );
}

function OpenTag({ bureau }: { bureau: BureauLine }) {
  return bureau.open ? <Tag color="success">能办案</Tag> : <Tag>还没有承办人员，案件由上级代收</Tag>;
}

function peopleText({ people }: BureauLine): string {
  if (people.all === 0) return '没有人';
  const byRole = STAFF_ROLES.filter((role) => people.byRole[role] > 0).map(
    (role) => `${STAFF_ROLE_LABELS[role]} ${people.byRole[role]}`,
  );
  return `${people.all} 人（${byRole.join('，')}）`;
}
