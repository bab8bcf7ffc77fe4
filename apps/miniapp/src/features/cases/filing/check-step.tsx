import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FieldFault } from '../../../ui/field-fault';
import type { CaseDraft } from './case-draft';
import { DraftSummary } from './draft-summary';
import type { BorrowedPart } from './step-props';
import { type Filing, SENDING_ID } from './use-filing';
import { WhereItGoes } from './where-it-goes';

interface CheckStepProps {
  draft: CaseDraft;
  filing: Filing;
  numberAdvice: BorrowedPart;
}

/** The last look: who receives it, then what goes out, then the one button. */
export function CheckStep({ draft, filing, numberAdvice }: CheckStepProps) {
  const { change, isSending, failure } = filing;
  return (
    <WhereItGoes draft={draft} change={change} onFaulty={filing.showFaulty}>
      {!isSending && numberAdvice({ draft, change })}
      <DraftSummary draft={draft} isFixed={isSending} onChange={filing.goTo} />
      <Card>
        <div id={SENDING_ID}>
          <FieldFault words={failure ?? undefined} />
          <p role="status">{isSending && progressOf(draft)}</p>
        </div>
        <Button look="primary" disabled={isSending} onClick={filing.send}>
          {isSending ? '正在提交…' : '提交'}
        </Button>
      </Card>
    </WhereItGoes>
  );
}

function progressOf({ files }: CaseDraft): string {
  const sent = files.filter(({ fileId }) => fileId !== null).length;
  if (sent === files.length) return '请不要关闭，马上就好。';
  return `正在上传照片和文件：一共 ${files.length} 个，已经传好 ${sent} 个。`;
}
