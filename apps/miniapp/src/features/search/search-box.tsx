import { service } from '../../service';
import { LineForm } from '../../ui/line-form';

interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
  onSearch: () => void;
  /** On a page that is about the search already, its label is only spoken. */
  quietLabel?: boolean;
}

const LONGEST_TEXT = 100;

/** One line for everything: brand, category, place, name, address or a number. */
export function SearchBox({ text, onChange, onSearch, quietLabel }: SearchBoxProps) {
  return (
    <LineForm
      label="查官方售后网点"
      quietLabel={quietLabel}
      value={text}
      placeholder={`如：${service.searchExample}`}
      action="查询"
      actionIcon="search"
      maxLength={LONGEST_TEXT}
      onChange={onChange}
      onSubmit={onSearch}
    />
  );
}
