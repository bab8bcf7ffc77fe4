import { Select } from 'antd';
import { useBrandOptions } from '../platform/brands';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (brandId: string | null) => void;
  placeholder?: string;
  width?: number | string;
  label?: string;
}

/** Chooses one brand by typing a part of its name. */
export function BrandSelect({ id, value, onChange, placeholder = '品牌', width = '100%', label }: Props) {
  const options = useBrandOptions();
  return (
    <Select
      id={id}
      aria-label={label}
      allowClear
      showSearch={{ filterOption: (text, option) => option?.search.includes(text.toLowerCase()) ?? false }}
      value={value ?? undefined}
      onChange={(brandId) => onChange?.(brandId ?? null)}
      options={options}
      placeholder={placeholder}
      style={{ width }}
    />
  );
}

/** Chooses several. */
export function BrandsSelect({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: string[];
  onChange?: (brandIds: string[]) => void;
}) {
  const options = useBrandOptions();
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: (text, option) => option?.search.includes(text.toLowerCase()) ?? false }}
      value={value}
      onChange={onChange}
      options={options}
      placeholder="可以选几个"
      style={{ width: '100%' }}
    />
  );
}
