import { Radio, Tag } from 'antd';
import type { ListChange } from '../contract';
import { choiceAbout, choicesAbout, type OutletChoice } from './outlet-choice';

interface Props {
  line: ListChange;
  chosen: OutletChoice | null;
  onChoose: (choice: OutletChoice) => void;
}

/** What becomes of one outlet. */
export function ChoiceOfOutlet({ line, chosen, onChoose }: Props) {
  return (
    <>
      {chosen === null && <Tag color="error">要您选</Tag>}
      <Radio.Group
        aria-label={`${line.outletName}怎么办`}
        className="outlet-choice"
        value={chosen}
        options={choicesAbout(choiceAbout(line.kind))}
        onChange={({ target }) => onChoose(target.value as OutletChoice)}
      />
    </>
  );
}
