import { useState } from 'react';
import { LineForm } from '../../ui/line-form';

interface BrandSearchProps {
  label: string;
  onSearch: (text: string) => void;
}

const LONGEST_NAME = 40;

export function BrandSearch({ label, onSearch }: BrandSearchProps) {
  const [typed, setTyped] = useState('');
  return (
    <LineForm
      label={label}
      value={typed}
      placeholder="品牌名称或拼音"
      action="找品牌"
      maxLength={LONGEST_NAME}
      onChange={setTyped}
      onSubmit={() => onSearch(typed.trim())}
    />
  );
}
