import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Card, Col, Row, Space } from 'antd';
import { useRead } from '../../../platform/queries';
import { today } from '../../../platform/times';
import { useFilters } from '../../../platform/use-filters';
import { Loading } from '../../../ui/loading';
import { PageHeading } from '../../../ui/page-heading';
import { ProblemNotice } from '../../../ui/problem-notice';
import './calendar.css';

type Day = ApiSchemas['CalendarDayReply'];

const FILTERS = ['year'] as const;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const KINDS: Readonly<Record<Day['kind'], string>> = {
  working: '工作日',
  off: '周末',
  holiday: '放假',
  makeUp: '补班，算工作日',
};

/** The working days by which the periods of cases are counted. */
export default function CalendarPage() {
  const [{ year: chosen }, change] = useFilters(FILTERS);
  const year = Number(chosen ?? today().slice(0, 4));
  const { data, error, refetch } = useRead('/api/v1/staff/calendar', { query: { year } });
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  return (
    <>
      <PageHeading
        title="工作日"
        hint="案件的期限按它计算。写在系统的文件里，随新版本改，这里只能看。"
        acts={
          <Space>
            <Button onClick={() => change({ year: String(year - 1) })}>{year - 1} 年</Button>
            <strong>{year} 年</strong>
            <Button onClick={() => change({ year: String(year + 1) })}>{year + 1} 年</Button>
          </Space>
        }
      />
      {error !== null && <ProblemNotice error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          <Alert
            type={data.published ? 'info' : 'warning'}
            showIcon
            title={
              data.published
                ? `${year} 年有 ${data.workingDays} 个工作日。`
                : `${year} 年的放假安排还没有全部公布（公布到 ${data.knownThrough}）：以后的按推测计算，落在那里的期限标为“暂定”。`
            }
            description={`依据：${data.source}（${data.certainty}）`}
          />
          <ul className="calendar-legend">
            {Object.entries(KINDS).map(([kind, label]) => (
              <li key={kind}>
                <span className={`calendar-day calendar-${kind}`} aria-hidden>
                  {label[0]}
                </span>{' '}
                {label}
              </li>
            ))}
          </ul>
          <Row gutter={[12, 12]}>
            {months.map((month) => (
              <Col key={month} xs={24} sm={12} lg={8} xxl={6}>
                <Month month={month} days={data.days.filter(({ date }) => date.startsWith(month))} />
              </Col>
            ))}
          </Row>
        </>
      )}
    </>
  );
}

function Month({ month, days }: { month: string; days: readonly Day[] }) {
  const weeks = weeksOf(days);
  return (
    <Card size="small" title={`${Number(month.slice(5))} 月`}>
      <table className="calendar-month">
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={week.find((day) => day !== null)?.date ?? at}>
              {week.map((day, weekday) => (
                <td key={day?.date ?? `empty-${weekday}`}>
                  {day !== null && (
                    <span
                      className={`calendar-day calendar-${day.kind}`}
                      title={`${KINDS[day.kind]}${day.provisional ? '（暂定）' : ''}`}
                    >
                      {Number(day.date.slice(8))}
                      <span className="calendar-mark">{markOf(day)}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** Not by colour alone. */
function markOf({ kind }: Day): string {
  if (kind === 'holiday') return '休';
  return kind === 'makeUp' ? '班' : '';
}

/** Monday first. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const first = days[0];
  if (first === undefined) return [];
  const lead = (new Date(first.date).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, at) => cells.slice(at * 7, at * 7 + 7));
}
