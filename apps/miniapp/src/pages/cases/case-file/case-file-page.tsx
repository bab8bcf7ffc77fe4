import { CASE_KINDS } from '@jiweibao/shared';
import { useEffect, useState } from 'react';
import { type CaseDraft, type CaseStart, hasWords } from '../../../features/cases/filing/case-draft';
import { dropDraft, findDraft, oldestInTheWay } from '../../../features/cases/filing/case-drafts';
import type { FilingReceipt } from '../../../features/cases/filing/case-filing-requests';
import { CaseForm } from '../../../features/cases/filing/case-form';
import { DraftInTheWay } from '../../../features/cases/filing/draft-in-the-way';
import { keptReceipt } from '../../../features/cases/filing/kept-receipts';
import { Receipt } from '../../../features/cases/filing/receipt';
import type { BorrowedParts } from '../../../features/cases/filing/step-props';
import { usePageParameter } from '../../../platform/navigation';
import { fetchMessageTemplates } from '../../../platform/subscribe';
import { Page } from '../../../ui/page';
import { NewDraft } from './new-draft';
import { NumberOfCase } from './number-of-case';
import { OutletOfCase } from './outlet-of-case';
import { PlaceOfCase } from './place-of-case';
import { ProductOfCase } from './product-of-case';

const BORROWED: BorrowedParts = {
  outletFinder: ({ change }) => <OutletOfCase change={change} />,
  placeChooser: (parts) => <PlaceOfCase {...parts} />,
  productChooser: (parts) => <ProductOfCase {...parts} />,
  numberAdvice: (parts) => <NumberOfCase {...parts} />,
};

/** Opened from an outlet, a number, a certificate, or from nothing: what is known is filled in. */
export default function CaseFilePage() {
  // Of an earlier filing, whose code nobody has noted down.
  const [earlier, setEarlier] = useState(keptReceipt);
  const [receipt, setReceipt] = useState<FilingReceipt | null>(null);
  useEffect(() => {
    void fetchMessageTemplates();
  }, []);
  return (
    <Page title="投诉举报">
      {earlier && (
        <Receipt key={earlier.queryCode} receipt={earlier} onNoted={() => setEarlier(keptReceipt())} />
      )}
      {!earlier && receipt && <Receipt receipt={receipt} isNew />}
      {!earlier && !receipt && <Filling onReceived={setReceipt} />}
    </Page>
  );
}

function Filling({ onReceived }: { onReceived: (receipt: FilingReceipt) => void }) {
  const start = useStart();
  const [draft, setDraft] = useState(() => findDraft(start));
  const [isResumed, setResumed] = useState(() => draft !== null && hasWords(draft));
  const [inTheWay, setInTheWay] = useState(() => (draft === null ? oldestInTheWay() : null));
  const beginAnew = (old: CaseDraft) => {
    dropDraft(old);
    setDraft(null);
    setResumed(false);
    setInTheWay(null);
  };
  if (inTheWay) return <DraftInTheWay oldest={inTheWay} onDrop={() => beginAnew(inTheWay)} />;
  if (!draft) return <NewDraft start={start} onReady={setDraft} />;
  return (
    <CaseForm
      key={draft.id}
      opened={draft}
      borrowed={BORROWED}
      onReceived={onReceived}
      onAnew={isResumed ? () => beginAnew(draft) : null}
    />
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
