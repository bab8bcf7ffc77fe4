import type { CaseKind } from '@jiweibao/shared';
import { classNames } from '../../../ui/class-names';
import { FieldFault } from '../../../ui/field-fault';
import { Legend } from '../../../ui/legend';
import { TickBox } from '../../../ui/tick';
import { partIdOf } from './filing-faults';
import './kind-choice.scss';

interface Kind {
  kind: CaseKind;
  title: string;
  text: string;
  example: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'complaint',
    title: '我要投诉：要商家给我解决',
    text: '监管部门找双方调解。要留姓名和电话。',
    example: '比如：修完又坏了，商家不管；多收了钱，不肯退。',
  },
  {
    kind: 'tipOff',
    title: '我要举报：请监管部门查商家',
    text: '监管部门去查，违法就处罚，不管退钱赔钱。可以不留姓名。',
    example: '比如：冒充官方售后；用假配件；小毛病说成大毛病。',
  },
];

interface KindChoiceProps {
  chosen: readonly CaseKind[];
  fault?: string;
  onToggle: (kind: CaseKind) => void;
}

/** Few people know one from the other: each is said in a sentence and by what it is for, and both may be wanted. */
export function KindChoice({ chosen, fault, onToggle }: KindChoiceProps) {
  const faultId = `${partIdOf('kinds')}-fault`;
  return (
    <fieldset className="kind-choice" id={partIdOf('kinds')} aria-describedby={fault ? faultId : undefined}>
      <Legend className="kind-choice__label">您想怎么办？可以两样都选</Legend>
      {KINDS.map(({ kind, title, text, example }) => {
        const isChosen = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={isChosen}
            className={classNames('control', 'kind', isChosen && 'kind--chosen')}
            onClick={() => onToggle(kind)}
          >
            <TickBox isTicked={isChosen} />
            <span className="kind__words">
              <span className="kind__title">{title}</span>
              <span className="kind__text">{text}</span>
              <span className="kind__text">{example}</span>
            </span>
          </button>
        );
      })}
      <p role="status">
        {chosen.length === KINDS.length && '两样都选，会分成两件来办：各有各的编号，各有各的期限。'}
      </p>
      <FieldFault words={fault} id={faultId} />
    </fieldset>
  );
}
