import { type ReactElement, useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import type { ActFormProps } from './act-form-props';
import type { CaseDoor } from './case-door';
import type { MyCase } from './my-case-requests';
import { RatingForm } from './rating-form';
import { ReopenForm } from './reopen-form';
import { SupplementForm } from './supplement-form';
import { WithdrawForm } from './withdraw-form';
import './acts-card.scss';

/** What somebody may do to their own case, in the order in which it is shown. */
const MY_ACTS = ['supplement', 'rate', 'reopen', 'withdraw'] as const;
type MyAct = (typeof MY_ACTS)[number];

const ACTS: Readonly<
  Record<MyAct, { title: string; done: string; Form: (props: ActFormProps) => ReactElement }>
> = {
  supplement: { title: '补充材料', done: '已经收到您补充的材料。', Form: SupplementForm },
  rate: { title: '评价', done: '谢谢您的评价。', Form: RatingForm },
  reopen: { title: '申请重新办理', done: '已经重新开始办理。', Form: ReopenForm },
  withdraw: { title: '撤回', done: '已经撤回，不再办理。', Form: WithdrawForm },
};

export interface ActOutcome {
  isDone: boolean;
  /** A sentence for the person. */
  words: string;
}

interface ActsCardProps {
  found: MyCase;
  door: CaseDoor;
  /** What came of it. */
  onOutcome: (outcome: ActOutcome) => void;
}

/** What the person may do now, each behind its button. Nothing where there is nothing to do. */
export function ActsCard({ found, door, onOutcome }: ActsCardProps) {
  const [opened, setOpened] = useState<MyAct | null>(null);
  const lawful = MY_ACTS.filter((act) => found.acts.includes(act));
  if (lawful.length === 0) return null;
  const shown = opened !== null && lawful.includes(opened) ? opened : null;
  const close = (outcome: ActOutcome) => {
    setOpened(null);
    onOutcome(outcome);
  };
  return (
    <Card title="您现在可以">
      {lawful.map((act) => {
        const { title, done, Form } = ACTS[act];
        const isOpen = shown === act;
        return (
          <div key={act} className="acts-card__act">
            <Button
              look={act === 'supplement' && found.state === 'materialsRequested' ? 'primary' : 'secondary'}
              expanded={isOpen}
              onClick={() => setOpened(isOpen ? null : act)}
            >
              {title}
            </Button>
            {isOpen && (
              <Form
                found={found}
                door={door}
                onDone={() => close({ isDone: true, words: done })}
                onStale={(why) => close({ isDone: false, words: why })}
                onTurnBack={() => setOpened(null)}
              />
            )}
          </div>
        );
      })}
    </Card>
  );
}
