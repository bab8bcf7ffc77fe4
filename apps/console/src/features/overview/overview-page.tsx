import { Spin } from 'antd';
import { useRead } from '../../platform/queries';
import { useStaff } from '../../platform/session';
import { timeText, today } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { ExportButton } from '../../ui/export-button';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { ProblemNotice } from '../../ui/problem-notice';
import { NamedCard } from './named-card';
import './overview.css';
import { OVERVIEW_FILTERS, OverviewFilterBar } from './overview-filters';
import { defaultSpan } from './overview-span';
import { PeriodsCard } from './periods-card';
import { PlacesCard } from './places-card';
import { Totals } from './totals';
import { TrendCard } from './trend-card';

/** What the own bureau and those below it took in, did and owe. Every number opens the list that it counts. */
export default function OverviewPage() {
  const staff = useStaff();
  const [filter, change] = useFilters(OVERVIEW_FILTERS);
  const span = { ...defaultSpan(today()), ...given(filter) };
  // What stands in an address is for the service to judge: it says what is wrong with it.
  const query = { ...filter, ...span } as never;
  const { data, error, refetch, isFetching } = useRead('/api/v1/staff/overview', { query });
  const place = filter.regionCode === undefined ? null : (data?.placesOf.name ?? filter.regionCode);
  return (
    <>
      <PageHeading
        title="统计"
        hint={`${staff.bureauName}和下级现在手里的案件。${data ? `${timeText(data.asOf)} 数的。` : ''}`}
        acts={<ExportButton address={`/api/v1/staff/exports/overview.xlsx?${new URLSearchParams(query)}`} />}
      />
      <OverviewFilterBar filter={filter} span={span} place={place} change={change} />
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && error === null && (
        <Spin spinning={isFetching} delay={400}>
          <Totals overview={data} />
          <TrendCard overview={data} />
          <PlacesCard overview={data} into={(regionCode) => change({ regionCode })} />
          <PeriodsCard overview={data} />
          <NamedCard title="品类" without="没有说品类" rows={data.categories} />
          <NamedCard
            title="违法行为"
            note="一件案件可以有几种，每种都算，加起来可能比收到的多。"
            without="没有说"
            rows={data.violations}
          />
          <NamedCard title="品牌" without="没有说品牌" rows={data.brands} />
          <NamedCard title="来源" without="没有说" rows={data.channels} />
        </Spin>
      )}
    </>
  );
}

function given({ from, to }: { from?: string; to?: string }) {
  return { ...(from && { from }), ...(to && { to }) };
}
