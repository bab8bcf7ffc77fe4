import type { CaseKind } from '@jiweibao/shared';
import { classNames } from '../../../ui/class-names';
import { FieldFault } from '../../../ui/field-fault';
import { Icon } from '../../../ui/icon';
import { partIdOf } from './filing-faults';
import './kind-choice.scss';

const KINDS: readonly { kind: CaseKind; title: string; text: string }[] = [
  {
    kind: 'complaint',
    title: '我要投诉：要商家给我解决',
    text: '修好、换货、退钱、赔钱。监管部门找双方调解，要留姓名和电话。',
  },
  {
    kind: 'tipOff',
    title: '我要举报：请监管部门查商家',
    text: '商家骗人、违法，请监管部门去查。可以不留姓名。',
  },
];

interface KindChoiceProps {
  chosen: readonly CaseKind[];
  fault?: string;
  onToggle: (kind: CaseKind) => void;
}

/** Few people know one from the other: each is said in a sentence, and both may be wanted. */
export function KindChoice({ chosen, fault, onToggle }: KindChoiceProps) {
  return (
    <fieldset className="kind-choice" id={partIdOf('kinds')}>
      <legend className="kind-choice__label">您想怎么办？可以两样都选</legend>
      {KINDS.map(({ kind, title, text }) => {
        const isChosen = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={isChosen}
            className={classNames('control', 'kind', isChosen && 'kind--chosen')}
            onClick={() => onToggle(kind)}
          >
            <span aria-hidden className={classNames('tick__box', isChosen && 'tick__box--ticked')}>
              {isChosen && <Icon name="check" />}
            </span>
            <span className="kind__words">
              <span className="kind__title">{title}</span>
              <span className="kind__text">{text}</span>
            </span>
          </button>
        );
      })}
      {chosen.length === KINDS.length && (
        <p role="status">两样都选，会分成两件来办：各有各的编号，各有各的期限。</p>
      )}
      <FieldFault words={fault} />
    </fieldset>
  );
}
