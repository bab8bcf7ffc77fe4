import { Cascader } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../platform/api';

interface Option {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Option[];
}

interface Props {
  value?: string;
  onChange?: (code: string | undefined) => void;
  /** A city suffices, as for a filter; otherwise at least a county. */
  anyLevel?: boolean;
  placeholder?: string;
  id?: string;
  className?: string;
}

/** Where the codes of cities, counties and townships end. */
const LENGTHS = [4, 6, 9] as const;

/** Chooses a division of the province, level by level: each is asked for when it is opened. */
export function DivisionPicker({ value, onChange, anyLevel = false, placeholder, id, className }: Props) {
  const [options, setOptions] = useState<Option[]>([]);
  useEffect(() => {
    let gone = false;
    void optionsAlong(value).then((read) => {
      if (!gone) setOptions((known) => (known.length === 0 || value !== undefined ? read : known));
    });
    return () => {
      gone = true;
    };
  }, [value]);
  return (
    <Cascader<Option>
      id={id}
      className={className}
      aria-label={placeholder ?? '地区'}
      placeholder={placeholder ?? '市、县、乡镇'}
      allowClear={anyLevel}
      changeOnSelect
      value={value === undefined ? undefined : pathTo(value)}
      options={options}
      loadData={async (chosen) => {
        const last = chosen.at(-1);
        if (last === undefined || last.children !== undefined) return;
        last.children = await childrenOf(last.value);
        setOptions((known) => [...known]);
      }}
      displayRender={(labels) => labels.join('')}
      onChange={(path) => {
        const code = path?.at(-1);
        if (code === undefined) onChange?.(undefined);
        else if (anyLevel || code.length >= LENGTHS[1]) onChange?.(code);
      }}
    />
  );
}

function pathTo(code: string): string[] {
  return LENGTHS.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

/** The levels that a chosen code needs to be shown by its names. */
async function optionsAlong(code: string | undefined): Promise<Option[]> {
  const { items } = await api.read('/api/v1/divisions', { query: {} });
  const province = items[0];
  if (province === undefined) return [];
  const cities = await childrenOf(province.code);
  let level = cities;
  for (const part of code === undefined ? [] : pathTo(code).slice(0, -1)) {
    const here = level.find((option) => option.value === part);
    if (here === undefined) break;
    here.children = await childrenOf(part);
    level = here.children;
  }
  return cities;
}

async function childrenOf(parent: string): Promise<Option[]> {
  const { items } = await api.read('/api/v1/divisions', { query: { parent } });
  return items.map(({ code, name, hasChildren }) => ({ value: code, label: name, isLeaf: !hasChildren }));
}
