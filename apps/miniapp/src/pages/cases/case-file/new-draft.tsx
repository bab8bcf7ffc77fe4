import { useEffect } from 'react';
import type { CaseDraft, CaseStart, DraftOutlet } from '../../../features/cases/filing/case-draft';
import { draftFromStart, type KnownFacts } from '../../../features/cases/filing/draft-from-start';
import { checkCertificate } from '../../../features/certificates/certificate-requests';
import { getOutlet } from '../../../features/outlets/outlet-requests';
import { type Remote, useRemote } from '../../../platform/remote';
import { Button } from '../../../ui/button';
import { RemoteView } from '../../../ui/remote-view';
import { asRespondent } from './outlet-of-case';

const NOTHING_KNOWN: KnownFacts = { outlet: null, certificateNumber: null };

interface NewDraftProps {
  start: CaseStart;
  onReady: (draft: CaseDraft) => void;
}

/** Looks up what the form was opened from. Nobody waits for it who does not want to. */
export function NewDraft({ start, onReady }: NewDraftProps) {
  const known = useRemote(JSON.stringify(start), () => knownOf(start));
  const value = known.state === 'ready' ? known.value : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known
  useEffect(() => {
    if (value) onReady(draftFromStart(start, value));
  }, [value]);
  const begin = () =>
    onReady(draftFromStart(start, { ...NOTHING_KNOWN, outlet: unseenOutlet(start, known) }));
  return (
    <>
      <RemoteView remote={known} cards={2}>
        {() => null}
      </RemoteView>
      {known.state === 'failed' && <Button onClick={begin}>先写经过</Button>}
    </>
  );
}

async function knownOf({ outletId, certificate }: CaseStart): Promise<KnownFacts> {
  if (certificate !== null) {
    const { outlet, number } = await checkCertificate(certificate);
    return { outlet: outlet && asRespondent(outlet), certificateNumber: number };
  }
  if (outletId === null) return NOTHING_KNOWN;
  return { outlet: asRespondent(await getOutlet(outletId)), certificateNumber: null };
}

/** Without a network the outlet's name is not known here, but the service knows which it is; one that is gone is none. */
function unseenOutlet({ outletId }: CaseStart, known: Remote<KnownFacts>): DraftOutlet | null {
  const isGone = known.state === 'failed' && known.failure.kind === 'refused';
  return outletId === null || isGone ? null : { id: outletId, name: '您刚才看的那家网点', address: '' };
}
