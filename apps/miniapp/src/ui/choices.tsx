import { Button } from './button';
import './choices.scss';

export interface Choice {
  key: string;
  label: string;
}

interface ChoicesProps {
  /** What is chosen, for assistive software. */
  label: string;
  choices: Choice[];
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** A few words to choose one from, all in sight. */
export function Choices({ label, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ key, label: words }) => (
        <Button
          key={key}
          look={key === chosen ? 'primary' : 'secondary'}
          icon={key === chosen ? 'check' : undefined}
          pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
