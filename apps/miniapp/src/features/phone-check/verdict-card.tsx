import type { PhoneCheckReply } from '@jiweibao/shared';
import { Card } from '../../ui/card';
import { VerdictMark } from '../../ui/mark';
import { PhoneMatches } from './phone-matches';
import { WarningFacts } from './warning-facts';
import './verdict-card.scss';

/** What is known about a number: the verdict in a shape and in words, why, from where and since when. */
export function VerdictCard({ check }: { check: PhoneCheckReply }) {
  return (
    <Card tone={check.verdict}>
      <div role="status" className="verdict-card">
        <p className="verdict-card__number">{check.display}</p>
        {check.extension && (
          <p className="verdict-card__extension">分机 {check.extension}（分机不在核验范围内）</p>
        )}
        <h2>
          <VerdictMark verdict={check.verdict} />
        </h2>
        {sentencesOf(check.advice).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {check.warning && <WarningFacts warning={check.warning} />}
      {check.matches.length > 0 && <PhoneMatches matches={check.matches} />}
    </Card>
  );
}

/** One to a line is easier to follow than a block. */
function sentencesOf(text: string): string[] {
  return text.match(/[^。]+。?/g) ?? [];
}
