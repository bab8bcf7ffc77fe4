import { useId } from 'react';
import { classNames } from './class-names';
import { FieldFault } from './field-fault';
import { Icon } from './icon';
import { Legend } from './legend';
import './choices.scss';

interface Choice {
  key: string;
  label: string;
}

interface ChoicesProps {
  /** What is chosen. */
  label: string;
  choices: Choice[];
  /** One, or several where several may be chosen. */
  chosen: string | readonly string[] | null;
  /** For names that are mostly long: two to a line on a phone; for whole phrases: one to a line. */
  shape?: 'narrow' | 'roomy' | 'list';
  /** By which a page finds it. */
  id?: string;
  hint?: string;
  /** What is wrong with what is chosen. */
  fault?: string;
  onChoose: (key: string) => void;
}

/** Words longer than this take the room of two. */
const NARROW_LENGTH = 6;

/** A few words to choose from, all in sight. What a tap on one that is chosen does is the caller's to say. */
export function Choices(props: ChoicesProps) {
  const { label, choices, chosen, shape = 'narrow', id, hint, fault, onChoose } = props;
  const isChosen = (key: string) => (typeof chosen === 'string' ? key === chosen : !!chosen?.includes(key));
  const faultId = useId();
  return (
    <fieldset className="choices" id={id} aria-describedby={fault ? faultId : undefined}>
      <Legend className="choices__label">{label}</Legend>
      {hint && <p className="choices__hint">{hint}</p>}
      <div className={classNames('choices__grid', shape !== 'narrow' && `choices__grid--${shape}`)}>
        {choices.map(({ key, label: words }) => (
          <button
            key={key}
            type="button"
            aria-pressed={isChosen(key)}
            className={classNames(
              'control',
              'choice',
              isChosen(key) && 'choice--chosen',
              shape === 'narrow' && words.length > NARROW_LENGTH && 'choice--wide',
            )}
            onClick={() => onChoose(key)}
          >
            {isChosen(key) && <Icon name="check" />}
            <span>{words}</span>
          </button>
        ))}
      </div>
      <FieldFault words={fault} id={faultId} />
    </fieldset>
  );
}
