import { Button } from '../../../ui/button';
import { FieldFault } from '../../../ui/field-fault';
import { BusinessStep } from './business-step';
import { type CaseDraft, FILING_STEPS, type FilingStep } from './case-draft';
import type { FilingReceipt } from './case-filing-requests';
import { CheckStep } from './check-step';
import { FilesStep } from './files-step';
import { PersonStep } from './person-step';
import { ResumedCard } from './resumed-card';
import type { BorrowedParts, StepProps } from './step-props';
import { StoryStep } from './story-step';
import { useCaseDraft } from './use-case-draft';
import { STEP_HEAD_ID, useFiling } from './use-filing';
import './case-form.scss';

interface CaseFormProps {
  opened: CaseDraft;
  borrowed: BorrowedParts;
  onReceived: (receipt: FilingReceipt) => void;
  /** For a draft from before: wants another beginning. */
  onAnew: (() => void) | null;
}

const STEP_NAMES: Record<FilingStep, string> = {
  story: '什么事',
  business: '哪一家',
  files: '照片单据',
  person: '怎么联系您',
  check: '核对提交',
};

const NOT_KEPT = '手机不让存或者没有空间了：写的内容关掉就没有了。请先清理手机，或者现在就写完提交。';

/** One short page after another; everything typed stays on the phone until it was received. */
export function CaseForm({ opened, borrowed, onReceived, onAnew }: CaseFormProps) {
  const open = useCaseDraft(opened);
  const filing = useFiling(open, onReceived);
  const { draft, isKept } = open;
  const at = FILING_STEPS.indexOf(draft.step);
  const props: StepProps = { draft, faults: filing.faults, change: filing.change };
  return (
    <>
      {onAnew && draft.step === opened.step && <ResumedCard onAnew={onAnew} />}
      <h2 className="case-form__head" id={STEP_HEAD_ID} tabIndex={-1}>
        第 {at + 1} 步，共 {FILING_STEPS.length} 步：{STEP_NAMES[draft.step]}
      </h2>
      {draft.step === 'story' && <StoryStep {...props} />}
      {draft.step === 'business' && <BusinessStep {...props} borrowed={borrowed} />}
      {draft.step === 'files' && <FilesStep {...props} fileFaults={filing.fileFaults} />}
      {draft.step === 'person' && <PersonStep {...props} />}
      {draft.step === 'check' && (
        <CheckStep draft={draft} filing={filing} numberAdvice={borrowed.numberAdvice} />
      )}
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
      {isKept ? (
        <p className="case-form__kept">写的内容会存在这部手机上，关掉再打开还在。</p>
      ) : (
        <FieldFault words={NOT_KEPT} />
      )}
    </>
  );
}
