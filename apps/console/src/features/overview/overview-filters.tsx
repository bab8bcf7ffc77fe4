import { CASE_CHANNEL_LABELS, CASE_KIND_LABELS, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import { Button, DatePicker, Flex, Select, Tag } from 'antd';
import dayjs from 'dayjs';
import { useBrandOptions } from '../../platform/brands';
import { useRead } from '../../platform/queries';
import { today } from '../../platform/times';
import type { Filters } from '../../platform/use-filters';
import { spanChoices } from './overview-span';

export const OVERVIEW_FILTERS = [
  'from',
  'to',
  'size',
  'kind',
  'channel',
  'categoryCode',
  'violationKind',
  'brandId',
  'regionCode',
] as const;
export type OverviewFilter = Filters<(typeof OVERVIEW_FILTERS)[number]>;

const SIZES = [
  { value: 'day', label: '按日' },
  { value: 'week', label: '按周' },
  { value: 'month', label: '按月' },
];

interface Props {
  filter: OverviewFilter;
  span: { from: string; to: string };
  /** Which place the overview is narrowed to, in words. */
  place: string | null;
  change: (changed: OverviewFilter) => void;
}

/** Over which days, and by what the figures are narrowed. */
export function OverviewFilterBar({ filter, span, place, change }: Props) {
  const { data: categories } = useRead('/api/v1/categories', {});
  const brands = useBrandOptions();
  const choose = (name: keyof OverviewFilter, label: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      popupMatchSelectWidth={false}
      style={{ minWidth: 120 }}
      value={filter[name]}
      options={options}
      onChange={(value?: string) => change({ [name]: value })}
    />
  );
  return (
    <Flex wrap gap="small" style={{ marginBottom: 12 }}>
      <DatePicker.RangePicker
        aria-label="哪几天"
        allowClear={false}
        value={[dayjs(span.from), dayjs(span.to)]}
        presets={spanChoices(today()).map(({ label, from, to }) => ({
          label,
          value: [dayjs(from), dayjs(to)],
        }))}
        onChange={(days) =>
          change({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
        }
      />
      {choose('size', '趋势怎么分', SIZES)}
      {choose('kind', '投诉或举报', optionsOf(CASE_KIND_LABELS))}
      {choose('channel', '来源', optionsOf(CASE_CHANNEL_LABELS))}
      {choose(
        'categoryCode',
        '品类',
        (categories?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
      )}
      {choose('violationKind', '违法行为', optionsOf(VIOLATION_KIND_LABELS))}
      {choose('brandId', '品牌', brands)}
      {place !== null && (
        <Tag closable onClose={() => change({ regionCode: undefined })} style={{ alignSelf: 'center' }}>
          只看{place}
        </Tag>
      )}
      {Object.keys(filter).length > 0 && (
        <Button onClick={() => change(Object.fromEntries(OVERVIEW_FILTERS.map((name) => [name, undefined])))}>
          全部清除
        </Button>
      )}
    </Flex>
  );
}

function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
