import { Select } from 'antd';
import { useRead } from '../../platform/queries';
import { useStaff } from '../../platform/session';
import type { CaseFilter } from './case-filter';

/** Where the codes of counties end, and those of townships begin. */
const COUNTY_CODE_LENGTH = 6;

/**
 * The places right below one's own: of a province its cities, of a city its counties, of a county its stations. A station has none
 * below, and no such filter.
 */
export function PlaceFilter({
  filter,
  change,
}: {
  filter: CaseFilter;
  change: (changed: CaseFilter) => void;
}) {
  const { bureauCode } = useStaff();
  const isCounty = bureauCode.length === COUNTY_CODE_LENGTH;
  const isStation = bureauCode.length > COUNTY_CODE_LENGTH;
  const { data } = useRead('/api/v1/divisions', { query: { parent: bureauCode } }, { enabled: !isStation });
  if (isStation || data === undefined) return null;
  const name = isCounty ? 'holderCode' : 'regionCode';
  const own = isCounty ? [{ value: bureauCode, label: '在本局' }] : [];
  const below = data.items.map((division) => ({
    value: division.code,
    label: isCounty ? `${division.name}所` : division.name,
  }));
  const options = [...own, ...below];
  const chosen = filter[name];
  // Another page may have led to a place further down.
  const isListed = chosen === undefined || options.some(({ value }) => value === chosen);
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={isCounty ? '在哪个单位' : '地区'}
      placeholder={isCounty ? '在哪个单位' : '地区'}
      className="filter"
      popupMatchSelectWidth={false}
      value={chosen}
      options={isListed ? options : [...options, { value: chosen, label: `地区 ${chosen}` }]}
      onChange={(value?: string) => change({ [name]: value })}
    />
  );
}
