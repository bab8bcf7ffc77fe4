import { Button, DatePicker, Flex, Select, Tag } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useRead } from '../../platform/queries';
import {
  type CaseFilter,
  CHANNEL_OPTIONS,
  KIND_OPTIONS,
  NO_FILTER,
  otherFilters,
  STATE_OPTIONS,
} from './case-filter';
import { PlaceFilter } from './place-filter';
import { SavedFilterMenu } from './saved-filter-menu';

interface Props {
  filter: CaseFilter;
  change: (changed: CaseFilter) => void;
  /** Stands at the end of the line. */
  order: ReactNode;
}

/** What an inbox is narrowed by. Filters that only another page sets stand below as words, to be taken away. */
export function FilterBar({ filter, change, order }: Props) {
  const { data: categories } = useRead('/api/v1/categories', {});
  const { data: brands } = useRead('/api/v1/brands', {});
  const choose = (name: keyof CaseFilter, label: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      className="filter"
      popupMatchSelectWidth={false}
      value={filter[name]}
      options={options}
      onChange={(value?: string) => change({ [name]: value })}
    />
  );
  const named = (items: readonly { id?: string; code?: string; name: string }[] | undefined) => [
    ...(items ?? []).map(({ id, code, name }) => ({ value: id ?? code ?? '', label: name })),
    { value: 'none', label: '没有说的' },
  ];
  const others = otherFilters(filter);
  return (
    <Flex vertical gap="small" className="filter-bar">
      <Flex wrap gap="small">
        {choose('kind', '投诉或举报', KIND_OPTIONS)}
        {choose('state', '状态', STATE_OPTIONS)}
        {choose('channel', '来源', CHANNEL_OPTIONS)}
        {choose('brandId', '品牌', named(brands?.items))}
        {choose('categoryCode', '品类', named(categories?.items))}
        <PlaceFilter filter={filter} change={change} />
        <DatePicker.RangePicker
          allowEmpty={[true, true]}
          placeholder={['收到日期从', '到']}
          className="filter-days"
          value={[dayOrNull(filter.receivedFrom), dayOrNull(filter.receivedTo)]}
          onChange={(days) =>
            change({
              receivedFrom: days?.[0]?.format('YYYY-MM-DD'),
              receivedTo: days?.[1]?.format('YYYY-MM-DD'),
            })
          }
        />
        <SavedFilterMenu filter={filter} change={change} />
        {order}
        {Object.keys(filter).length > 0 && <Button onClick={() => change(NO_FILTER)}>全部清除</Button>}
      </Flex>
      {others.length > 0 && (
        <Flex wrap gap="small">
          {others.map(({ name, words }) => (
            <Tag key={name} closable onClose={() => change({ [name]: undefined })}>
              {words}
            </Tag>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function dayOrNull(day: string | undefined) {
  return day === undefined ? null : dayjs(day);
}
