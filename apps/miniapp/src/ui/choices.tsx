import { classNames } from './class-names';
import { Icon } from './icon';
import './choices.scss';

interface Choice {
  key: string;
  label: string;
}

interface ChoicesProps {
  /** What is chosen. */
  label: string;
  choices: Choice[];
  chosen: string | null;
  /** For names that are mostly long: two to a line on a phone. */
  roomy?: boolean;
  onChoose: (key: string) => void;
}

/** Words longer than this take the room of two. */
const NARROW_LENGTH = 6;

/** A few words to choose one from, all in sight. */
export function Choices({ label, choices, chosen, roomy = false, onChoose }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend className="choices__label">{label}</legend>
      <div className={classNames('choices__grid', roomy && 'choices__grid--roomy')}>
        {choices.map(({ key, label: words }) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === chosen}
            className={classNames(
              'control',
              'choice',
              key === chosen && 'choice--chosen',
              !roomy && words.length > NARROW_LENGTH && 'choice--wide',
            )}
            onClick={() => onChoose(key)}
          >
            {key === chosen && <Icon name="check" />}
            <span>{words}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
