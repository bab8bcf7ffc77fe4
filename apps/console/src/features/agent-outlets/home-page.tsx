import { Alert, Card, Flex, Statistic, Typography } from 'antd';
import { Link } from 'react-router';
import { useRead } from '../../platform/queries';
import { useAgent } from '../../platform/session';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { UnopenedPage } from '../../ui/unopened-page';

const REFRESH = { refreshSeconds: 120 };

/** What is due for an agent: each figure leads to the list behind it. */
export default function AgentHomePage() {
  const { name } = useAgent();
  const brands = useRead('/api/v1/agent/brands', {}, REFRESH);
  if (brands.data === undefined) {
    if (brands.error === null) return <Loading />;
    return <UnopenedPage title="待办" error={brands.error} again={() => void brands.refetch()} />;
  }
  const { agentName, ended } = brands.data;
  return (
    <>
      <PageHeading title="待办" hint={`${agentName} · ${name}`} />
      {ended ? (
        <Alert
          type="warning"
          showIcon
          title="您单位的品牌授权都已到期"
          description={
            <>
              现在只能提交新的授权书；审核通过以后，其他功能就恢复了。
              <Link to="/brands">去交新的授权书</Link>
            </>
          }
        />
      ) : (
        <Tasks soon={brands.data.brands.filter(({ endsOn }) => endsOn !== null && endsSoon(endsOn)).length} />
      )}
    </>
  );
}

/** Of a letter's last day, that it is near. */
const SOON_DAYS = 30;

function endsSoon(day: string): boolean {
  return (Date.parse(day) - Date.now()) / 86_400_000 <= SOON_DAYS;
}

function Tasks({ soon }: { soon: number }) {
  const freshness = useRead('/api/v1/agent/freshness', {}, REFRESH);
  const corrections = useRead('/api/v1/agent/corrections', {}, REFRESH);
  const phones = useRead('/api/v1/agent/service-phones', {}, REFRESH);
  const lists = useRead('/api/v1/agent/list-uploads', { query: { state: 'returned' } }, REFRESH);
  const questions = useRead('/api/v1/agent/number-questions', { query: { state: 'open' } }, REFRESH);
  const help = useRead('/api/v1/agent/help-requests', { query: { state: 'open' } }, REFRESH);
  const { overdue = 0, due = 0, total = 0 } = freshness.data ?? {};
  const late = corrections.data?.lines.filter((line) => line.late).length ?? 0;
  const openReports = countOf(corrections.data);
  const returnedPhones = phones.data?.reviews.filter(({ state }) => state === 'returned').length;
  return (
    <Flex vertical gap="middle">
      <Flex wrap gap="middle">
        <Task
          to="/freshness"
          title="要确认的网点"
          count={freshness.data && overdue + due}
          hint={overdue > 0 ? `${overdue} 个已经逾期` : undefined}
          urgent={overdue > 0}
        />
        <Task
          to="/corrections"
          title="消费者反映有误"
          count={openReports}
          hint={late > 0 ? `${late} 个过了期限` : undefined}
          urgent={late > 0}
        />
        <Task
          to="/number-questions"
          title="问您的号码"
          count={questions.data?.openCount}
          hint="监管部门问是不是您的号码"
        />
        <Task to="/help-requests" title="请您协助的案件" count={countOf(help.data)} />
        <Task to="/lists?state=returned" title="被退回的名单" count={countOf(lists.data)} />
        <Task to="/service-phones" title="被退回的号码" count={returnedPhones} />
        <Task to="/brands" title="快到期的授权" count={soon} hint={`${SOON_DAYS} 天以内`} urgent={soon > 0} />
      </Flex>
      <Typography.Text type="secondary">
        名录里一共有您品牌的 <Link to="/outlets">{freshness.data === undefined ? '…' : total} 个网点</Link>。
      </Typography.Text>
    </Flex>
  );
}

/** A list that has more pages has at least so many. */
function countOf(page: { lines: readonly unknown[]; nextCursor: string | null } | undefined) {
  if (page === undefined) return undefined;
  return page.nextCursor === null ? page.lines.length : `${page.lines.length}+`;
}

interface TaskProps {
  to: string;
  title: string;
  count: number | string | undefined;
  hint?: string;
  urgent?: boolean;
}

function Task({ to, title, count, hint, urgent = false }: TaskProps) {
  return (
    <Link to={to} style={{ flex: '0 1 220px', minWidth: 160 }}>
      <Card size="small" hoverable style={{ height: '100%' }}>
        <Statistic
          title={title}
          value={count ?? '…'}
          styles={{ content: urgent ? { color: '#b42318' } : undefined }}
        />
        {hint !== undefined && (
          <Typography.Text type={urgent ? 'danger' : 'secondary'}>{hint}</Typography.Text>
        )}
      </Card>
    </Link>
  );
}
