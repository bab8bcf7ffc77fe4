import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { TextField } from '../../../ui/text-field';
import { partIdOf } from './filing-faults';
import { happenedOn } from './happened-on';
import type { StepProps } from './step-props';
import { dayInChina, todayInChina } from './today-in-china';
import './when-and-how-much.scss';

const LONGEST_DATE = 20;
const LONGEST_AMOUNT = 14;

/** Days that most people mean; written out, so that a draft that lies for a while keeps the same day. */
const NEAR_DAYS = [
  { words: '今天', daysAgo: 0 },
  { words: '昨天', daysAgo: 1 },
  { words: '前天', daysAgo: 2 },
];

export function WhenAndHowMuch({ draft, faults, change }: StepProps) {
  return (
    <Card title="什么时候，多少钱？">
      <TextField
        label="哪一天（记不清可以不写）"
        placeholder="例如 3月15日"
        value={draft.happened}
        maxLength={LONGEST_DATE}
        hint={readBack(draft.happened)}
        fault={faults.occurredOn}
        partId={partIdOf('occurredOn')}
        onChange={(happened) => change({ happened })}
      />
      <div className="near-days">
        {NEAR_DAYS.map(({ words, daysAgo }) => (
          <Button key={words} onClick={() => change({ happened: dateInWords(dayInChina(daysAgo)) })}>
            {words}
          </Button>
        ))}
      </div>
      <TextField
        label="花了多少钱（没有可以不写）"
        placeholder="例如 680"
        keyboard="decimal"
        value={draft.amount}
        maxLength={LONGEST_AMOUNT}
        hint="单位是元。"
        fault={faults.amountFen}
        partId={partIdOf('amountFen')}
        onChange={(amount) => change({ amount })}
      />
    </Card>
  );
}

/** The date as it was understood, before anybody relies on it; nothing where it was written so. */
function readBack(text: string): string | undefined {
  const date = happenedOn(text, todayInChina());
  const words = date === null ? null : dateInWords(date);
  return words === null || words === text ? undefined : `是${words}`;
}
