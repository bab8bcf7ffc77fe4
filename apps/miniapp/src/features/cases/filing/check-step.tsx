import { CASE_KIND_LABELS, CASE_REQUEST_LABELS, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import type { CaseDraft, FilingStep } from './case-draft';
import { isAnonymous } from './filing-body';
import { happenedOn } from './happened-on';
import { todayInChina } from './today-in-china';
import type { Filing } from './use-filing';
import { WhereItGoes } from './where-it-goes';

interface CheckStepProps {
  draft: CaseDraft;
  filing: Filing;
}

/** The last look: who receives it, then what goes out, then the one button. */
export function CheckStep({ draft, filing }: CheckStepProps) {
  return (
    <WhereItGoes draft={draft}>
      <Summary draft={draft} onChange={filing.goTo} />
      <Card>
        {filing.failure && <p role="alert">{filing.failure}</p>}
        <Button look="primary" disabled={filing.isSending} onClick={filing.send}>
          {filing.isSending ? '正在提交，请不要关闭…' : '提交'}
        </Button>
      </Card>
    </WhereItGoes>
  );
}

function Summary({ draft, onChange }: { draft: CaseDraft; onChange: (step: FilingStep) => void }) {
  const { kinds, outlet, files } = draft;
  const wants = [
    ...(kinds.includes('complaint') ? draft.requests.map((each) => CASE_REQUEST_LABELS[each]) : []),
    ...(kinds.includes('tipOff') ? draft.violationKinds.map((each) => VIOLATION_KIND_LABELS[each]) : []),
  ];
  const business = outlet
    ? [outlet.name]
    : [draft.respondentName, draft.respondentPhone, draft.respondentAddress].filter(Boolean);
  const date = happenedOn(draft.happened, todayInChina());
  return (
    <Card title="请看一遍写得对不对">
      <Facts>
        <Fact name="办什么">{kinds.map((kind) => CASE_KIND_LABELS[kind]).join('、')}</Fact>
        <Fact name="经过" stacked>
          {draft.facts}
        </Fact>
        {wants.length > 0 && <Fact name="要求">{wants.join('；')}</Fact>}
        {draft.requestText && <Fact name="其他要求">{draft.requestText}</Fact>}
      </Facts>
      <Change part="经过和要求" onChange={() => onChange('story')} />
      <Facts>
        <Fact name="哪一家">{business.join('，')}</Fact>
        {date && <Fact name="哪一天">{dateInWords(date)}</Fact>}
        {draft.amount && <Fact name="多少钱">{draft.amount} 元</Fact>}
      </Facts>
      <Change part="商家" onChange={() => onChange('business')} />
      <Facts>
        <Fact name="照片文件">{files.length > 0 ? `${files.length} 个` : '没有'}</Fact>
      </Facts>
      <Change part="照片" onChange={() => onChange('files')} />
      <Facts>
        <Fact name="您">{isAnonymous(draft) ? '匿名' : `${draft.name}，${draft.phone}`}</Fact>
      </Facts>
      <Change part="姓名电话" onChange={() => onChange('person')} />
    </Card>
  );
}

function Change({ part, onChange }: { part: string; onChange: () => void }) {
  return (
    <Button look="quiet" onClick={onChange}>
      {`改${part}`}
    </Button>
  );
}
