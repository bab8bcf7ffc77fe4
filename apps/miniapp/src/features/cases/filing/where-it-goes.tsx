import { ApiProblem, CASE_KIND_LABELS } from '@jiweibao/shared';
import type { ReactNode } from 'react';
import { useRemote } from '../../../platform/remote';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import { RemoteView } from '../../../ui/remote-view';
import type { CaseDraft, DraftChange } from './case-draft';
import { askWhereItGoes, type CaseRouting } from './case-filing-requests';
import { whereItMayGo } from './filing-body';
import './where-it-goes.scss';

type Routed = CaseRouting['routings'][number];

interface WhereItGoesProps {
  draft: CaseDraft;
  change: (change: DraftChange) => void;
  /** Something that it depends on is not, or no longer, there. */
  onFaulty: (errors: ApiProblem['errors']) => void;
  /** Shown under it once it is known that a bureau will receive it. */
  children: ReactNode;
}

/** Who will receive it, why, and by when they must answer: before anything is sent. */
export function WhereItGoes({ draft, change, onFaulty, children }: WhereItGoesProps) {
  const routing = useRemote(JSON.stringify(whereItMayGo(draft)), () =>
    askWhereItGoes(draft).catch((cause: unknown) => {
      if (cause instanceof ApiProblem) onFaulty(cause.errors);
      throw cause;
    }),
  );
  return (
    <RemoteView remote={routing} cards={1}>
      {({ routings }) => {
        const inside = routings.filter(({ outcome }) => outcome !== 'outsideProvince');
        const isWhole = inside.length === routings.length;
        return (
          <>
            {routings.map((routed) => (
              <RoutedCard key={routed.kind} routed={routed} isOneOfTwo={routings.length > 1} />
            ))}
            {isWhole && children}
            {!isWhole && inside.length > 0 && (
              <Button onClick={() => change({ kinds: inside.map(({ kind }) => kind) })}>
                {`只提交${inside.map(({ kind }) => CASE_KIND_LABELS[kind]).join('和')}`}
              </Button>
            )}
          </>
        );
      }}
    </RemoteView>
  );
}

function RoutedCard({ routed, isOneOfTwo }: { routed: Routed; isOneOfTwo: boolean }) {
  const { kind, bureauName, reason, advice, answerBy } = routed;
  const what = CASE_KIND_LABELS[kind];
  if (routed.outcome === 'outsideProvince') {
    return (
      <Card tone="unlisted" title={`这件${what}不归本省管，现在没有提交`}>
        <p role="status">{reason}</p>
        {advice && <p>{advice}</p>}
      </Card>
    );
  }
  return (
    <Card tone="official" title={isOneOfTwo ? `${what}由谁来办` : '由谁来办'}>
      <p role="status" className="where-it-goes__bureau">
        {bureauName}
      </p>
      <Facts>
        <Fact name="为什么" stacked>
          {reason}
        </Fact>
        {answerBy && (
          <Fact name="最晚答复">
            {dateInWords(answerBy.on)}
            {answerBy.provisional && '（放假安排公布后可能会变）'}
          </Fact>
        )}
        {answerBy && (
          <Fact name="依据" stacked>
            {answerBy.rule}
          </Fact>
        )}
      </Facts>
    </Card>
  );
}
