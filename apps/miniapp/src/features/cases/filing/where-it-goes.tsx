import { CASE_KIND_LABELS } from '@jiweibao/shared';
import type { ReactNode } from 'react';
import { useRemote } from '../../../platform/remote';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import { RemoteView } from '../../../ui/remote-view';
import type { CaseDraft } from './case-draft';
import { askWhereItGoes, type CaseRouting } from './case-filing-requests';
import { whereItMayGo } from './filing-body';
import './where-it-goes.scss';

type Routed = CaseRouting['routings'][number];

interface WhereItGoesProps {
  draft: CaseDraft;
  /** Shown under it once it is known that a bureau will receive it. */
  children: ReactNode;
}

/** Who will receive it, why, and by when they must answer: before anything is sent. */
export function WhereItGoes({ draft, children }: WhereItGoesProps) {
  const routing = useRemote(JSON.stringify(whereItMayGo(draft)), () => askWhereItGoes(draft));
  return (
    <RemoteView remote={routing} cards={1}>
      {({ routings }) => {
        const isOutside = routings.some(({ outcome }) => outcome === 'outsideProvince');
        return (
          <>
            {routings.map((routed) => (
              <RoutedCard key={routed.kind} routed={routed} isOneOfTwo={routings.length > 1} />
            ))}
            {!isOutside && children}
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
        <p>您写的都还在这部手机上，可以改，也可以照着它去别处提交。</p>
      </Card>
    );
  }
  return (
    <Card tone="official" title={isOneOfTwo ? `${what}由谁来办` : '由谁来办'}>
      <p role="status" className="where-it-goes__bureau">
        {bureauName}
      </p>
      <p>{reason}</p>
      {answerBy && (
        <Facts>
          <Fact name="最晚答复">
            {dateInWords(answerBy.on)}
            {answerBy.provisional && '（放假安排公布后可能会变）'}
          </Fact>
          <Fact name="依据">{answerBy.rule}</Fact>
        </Facts>
      )}
    </Card>
  );
}
