import { CASE_KINDS } from '@jiweibao/shared';
import { useEffect, useState } from 'react';
import { type CaseDraft, type CaseStart, hasWords } from '../../../features/cases/filing/case-draft';
import { dropDraft, findDraft, oldestInTheWay } from '../../../features/cases/filing/case-drafts';
import type { FilingReceipt } from '../../../features/cases/filing/case-filing-requests';
import { CaseForm } from '../../../features/cases/filing/case-form';
import { DraftInTheWay } from '../../../features/cases/filing/draft-in-the-way';
import { Receipt } from '../../../features/cases/filing/receipt';
import { ResumedCard } from '../../../features/cases/filing/resumed-card';
import { usePageParameter } from '../../../platform/navigation';
import { fetchMessageTemplates } from '../../../platform/subscribe';
import { Page } from '../../../ui/page';
import { NewDraft } from './new-draft';
import { PlaceOfCase } from './place-of-case';
import { ProductOfCase } from './product-of-case';

/** Opened from an outlet, a number, a certificate, or from nothing: what is known is filled in. */
export default function CaseFilePage() {
  const start = useStart();
  const [draft, setDraft] = useState(() => findDraft(start));
  const [isResumed, setResumed] = useState(() => draft !== null && hasWords(draft));
  const [inTheWay, setInTheWay] = useState(() => (draft === null ? oldestInTheWay() : null));
  const [receipt, setReceipt] = useState<FilingReceipt | null>(null);
  useEffect(() => {
    void fetchMessageTemplates();
  }, []);

  const beginAnew = (old: CaseDraft) => {
    dropDraft(old);
    setDraft(null);
    setResumed(false);
    setInTheWay(null);
  };
  return (
    <Page title="投诉举报">
      {receipt && <Receipt receipt={receipt} />}
      {!receipt && inTheWay && <DraftInTheWay oldest={inTheWay} onDrop={() => beginAnew(inTheWay)} />}
      {!receipt && !inTheWay && !draft && <NewDraft start={start} onReady={setDraft} />}
      {!receipt && !inTheWay && draft && (
        <>
          {isResumed && <ResumedCard onAnew={() => beginAnew(draft)} />}
          <CaseForm
            key={draft.id}
            opened={draft}
            placeChooser={(parts) => <PlaceOfCase {...parts} />}
            productChooser={(parts) => <ProductOfCase {...parts} />}
            onReceived={setReceipt}
          />
        </>
      )}
    </Page>
  );
}

function useStart(): CaseStart {
  const kind = usePageParameter('kind');
  const start = {
    outletId: usePageParameter('outletId'),
    number: usePageParameter('number'),
    certificate: usePageParameter('certificate'),
    brandId: usePageParameter('brandId'),
  };
  return { ...start, kind: CASE_KINDS.find((each) => each === kind) ?? null };
}
