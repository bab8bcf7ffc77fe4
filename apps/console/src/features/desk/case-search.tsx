import { Input, type InputRef, Select, Space } from 'antd';
import { type RefObject, useState } from 'react';

type What = 'case' | 'person';

const CHOICES: { value: What; label: string }[] = [
  { value: 'case', label: '编号、商家' },
  { value: 'person', label: '来的人的电话' },
];

interface Props {
  input: RefObject<InputRef>;
  words: string;
  onSearch: (words: string) => void;
  onPerson: (phone: string | null) => void;
}

/** Finds a case by its number or the business, which go into the address; or by a person's phone, which goes nowhere. */
export function CaseSearch({ input, words, onSearch, onPerson }: Props) {
  const [what, setWhat] = useState<What>('case');
  const [typed, setTyped] = useState(words);
  function search(value: string) {
    const wanted = value.trim();
    if (what === 'case') {
      onPerson(null);
      onSearch(wanted);
    } else onPerson(wanted || null);
  }
  return (
    <Space.Compact>
      <Select
        aria-label="找什么"
        options={CHOICES}
        value={what}
        popupMatchSelectWidth={false}
        onChange={(next) => {
          setWhat(next);
          setTyped('');
          onPerson(null);
        }}
      />
      <Input.Search
        ref={input}
        allowClear
        aria-label={what === 'case' ? '编号、商家的名称、地址或电话' : '投诉人或举报人的完整电话'}
        placeholder={what === 'case' ? '按 / 键来这里' : '完整的电话'}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={search}
        className="case-search"
      />
    </Space.Compact>
  );
}
