import type { PhoneCheck } from '@jiweibao/shared';
import { PageLink } from '../../platform/page-link';
import { buttonClass } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { VerdictMark } from '../../ui/mark';
import { type Context, writtenOut } from './found-numbers';
import { WordsAround } from './words-around';
import './checked-number-card.scss';

interface CheckedNumberCardProps {
  check: PhoneCheck;
  context: Context | null;
  onOpen: () => void;
}

/** One number of a text: its verdict, where it stands in the text, and the way to all that is known about it. */
export function CheckedNumberCard({ check, context, onOpen }: CheckedNumberCardProps) {
  const number = writtenOut(check);
  return (
    <Card tone={check.verdict}>
      <h2 className="checked-number__title">{number}</h2>
      <VerdictMark verdict={check.verdict} />
      {context && <WordsAround context={context} />}
      <p>{firstSentence(check.advice)}</p>
      <PageLink
        to="phoneCheck"
        parameters={{ number }}
        className={buttonClass('secondary')}
        label={`${number}的完整核验结果`}
        onOpen={onOpen}
      >
        <span className="button__words">看完整结果</span>
        <Icon name="forward" />
      </PageLink>
    </Card>
  );
}

function firstSentence(advice: string): string {
  return advice.slice(0, advice.indexOf('。') + 1) || advice;
}
