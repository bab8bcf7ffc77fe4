import { FRESHNESS_STANDING_LABELS } from '@jiweibao/shared';
import { Flex, Input, type InputRef, Select } from 'antd';
import type { RefObject } from 'react';
import { useRead } from '../../platform/queries';
import type { Filters } from '../../platform/use-filters';
import { DivisionPicker } from '../../ui/division-picker';

export const OUTLET_FILTERS = ['q', 'brandId', 'divisionCode', 'freshness', 'standing', 'order'] as const;
export type OutletFilters = Filters<(typeof OUTLET_FILTERS)[number]>;

const FRESHNESS = [
  { value: 'toDo', label: '要确认的' },
  { value: 'overdue', label: FRESHNESS_STANDING_LABELS.overdue },
  { value: 'due', label: FRESHNESS_STANDING_LABELS.due },
  { value: 'fresh', label: FRESHNESS_STANDING_LABELS.fresh },
];
const ORDERS = [
  { value: 'place', label: '按地区' },
  { value: 'name', label: '按名称' },
  { value: 'confirmed', label: '很久没确认的在前' },
];
const STANDINGS = [
  { value: 'kept', label: '名录里有的' },
  { value: 'left', label: '已经停掉的' },
];

interface Props {
  filters: OutletFilters;
  change: (changed: OutletFilters) => void;
  search: RefObject<InputRef>;
  /** Left out where the page itself says so. */
  withFreshness?: boolean;
}

/** By what outlets are narrowed; all of it is in the address, and the server's work. */
export function OutletFilterBar({ filters, change, search, withFreshness = true }: Props) {
  const { data } = useRead('/api/v1/agent/brands', {});
  const brands = data?.brands.filter(({ right }) => right !== 'ended') ?? [];
  return (
    <Flex wrap gap="small" style={{ marginBottom: 12 }}>
      <Input.Search
        ref={search}
        key={filters.q}
        allowClear
        aria-label="查找网点"
        placeholder="名称、地址或电话"
        defaultValue={filters.q}
        style={{ width: 220 }}
        onSearch={(q) => change({ q: q.trim() || undefined })}
      />
      <DivisionPicker
        anyLevel
        placeholder="地区"
        value={filters.divisionCode}
        onChange={(divisionCode) => change({ divisionCode })}
      />
      {brands.length > 1 && (
        <Select
          allowClear
          aria-label="品牌"
          placeholder="品牌"
          popupMatchSelectWidth={false}
          value={filters.brandId}
          options={brands.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(brandId?: string) => change({ brandId })}
        />
      )}
      {withFreshness && (
        <>
          <Select
            allowClear
            aria-label="确认情况"
            placeholder="确认情况"
            popupMatchSelectWidth={false}
            value={filters.freshness}
            options={FRESHNESS}
            onChange={(freshness?: string) => change({ freshness })}
          />
          <Select
            aria-label="在不在名录"
            popupMatchSelectWidth={false}
            value={filters.standing ?? 'kept'}
            options={STANDINGS}
            onChange={(standing: string) => change({ standing: standing === 'kept' ? undefined : standing })}
          />
          <Select
            aria-label="顺序"
            popupMatchSelectWidth={false}
            value={filters.order ?? 'place'}
            options={ORDERS}
            onChange={(order: string) => change({ order: order === 'place' ? undefined : order })}
          />
        </>
      )}
    </Flex>
  );
}
