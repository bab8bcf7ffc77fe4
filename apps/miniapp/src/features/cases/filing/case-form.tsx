import type { ReactNode } from 'react';
import { Button } from '../../../ui/button';
import { BusinessStep } from './business-step';
import { type CaseDraft, FILING_STEPS, type FilingStep } from './case-draft';
import type { FilingReceipt } from './case-filing-requests';
import { CheckStep } from './check-step';
import { FilesStep } from './files-step';
import { PersonStep } from './person-step';
import type { StepProps } from './step-props';
import { StoryStep } from './story-step';
import { useCaseDraft } from './use-case-draft';
import { STEP_HEAD_ID, useFiling } from './use-filing';
import './case-form.scss';

interface CaseFormProps {
  opened: CaseDraft;
  /** Drawn by the page, from other features: where it happened, and what it was about. */
  placeChooser: (parts: Pick<StepProps, 'draft' | 'change'>) => ReactNode;
  productChooser: (parts: Pick<StepProps, 'draft' | 'change'>) => ReactNode;
  onReceived: (receipt: FilingReceipt) => void;
}

const STEP_NAMES: Record<FilingStep, string> = {
  story: '什么事',
  business: '哪一家',
  files: '照片单据',
  person: '怎么联系您',
  check: '核对提交',
};

/** One short page after another; everything typed stays on the phone until it was received. */
export function CaseForm({ opened, placeChooser, productChooser, onReceived }: CaseFormProps) {
  const open = useCaseDraft(opened);
  const filing = useFiling(open, onReceived);
  const { draft } = open;
  const at = FILING_STEPS.indexOf(draft.step);
  const props: StepProps = { draft, faults: filing.faults, change: filing.change };
  return (
    <>
      <h2 className="case-form__head" id={STEP_HEAD_ID}>
        第 {at + 1} 步，共 {FILING_STEPS.length} 步：{STEP_NAMES[draft.step]}
      </h2>
      {draft.step === 'story' && <StoryStep {...props} />}
      {draft.step === 'business' && (
        <BusinessStep {...props} placeChooser={placeChooser(props)} productChooser={productChooser(props)} />
      )}
      {draft.step === 'files' && <FilesStep {...props} fileFaults={filing.fileFaults} />}
      {draft.step === 'person' && <PersonStep {...props} />}
      {draft.step === 'check' && <CheckStep draft={draft} filing={filing} />}
      {draft.step !== 'check' && filing.failure && <p role="alert">{filing.failure}</p>}
      <div className="case-form__moves">
        {at > 0 && (
          <Button disabled={filing.isSending} onClick={filing.back}>
            上一步
          </Button>
        )}
        {draft.step !== 'check' && (
          <Button look="primary" onClick={filing.next}>
            下一步
          </Button>
        )}
      </div>
      <p className="case-form__kept">写的内容会存在这部手机上，关掉再打开还在。</p>
    </>
  );
}
