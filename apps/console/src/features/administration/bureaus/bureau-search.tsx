import { Select } from 'antd';
import { useState } from 'react';
import { useRead } from '../../../platform/queries';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
  onFound?: (code: string) => void;
  /** What is chosen, before anything was typed. */
  chosen?: { code: string; name: string };
  width?: number | string;
}

/** Finds a bureau or a station of one's own region by part of its name. */
export function BureauSearch({ id, value, onChange, onFound, chosen, width = 280 }: Props) {
  const [words, setWords] = useState('');
  const { data, isFetching } = useRead(
    '/api/v1/staff/bureau-searches',
    { query: { words } },
    { enabled: words.trim() !== '' },
  );
  const found = (data?.lines ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const options = words === '' && chosen ? [{ value: chosen.code, label: chosen.name }] : found;
  return (
    <Select
      id={id}
      aria-label="单位"
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="找一个单位：写几个字"
      style={{ width }}
      value={value}
      options={options}
      loading={isFetching}
      notFoundContent={words.trim() === '' ? '请写单位名称里的几个字' : '没有这样的单位'}
      onChange={(code: string) => {
        onChange?.(code);
        onFound?.(code);
      }}
    />
  );
}
