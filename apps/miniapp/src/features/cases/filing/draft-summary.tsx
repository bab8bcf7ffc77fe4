import { CASE_KIND_LABELS, CASE_REQUEST_LABELS, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import type { CaseDraft, FilingStep } from './case-draft';
import { isAnonymous } from './filing-body';
import { happenedOn } from './happened-on';
import { todayInChina } from './today-in-china';
import './draft-summary.scss';

interface DraftSummaryProps {
  draft: CaseDraft;
  /** While it is being sent. */
  isFixed: boolean;
  onChange: (step: FilingStep) => void;
}

/** Everything that goes out, and a way back to each part of it. */
export function DraftSummary({ draft, isFixed, onChange }: DraftSummaryProps) {
  const { kinds, outlet, files } = draft;
  const isComplaint = kinds.includes('complaint');
  const date = happenedOn(draft.happened, todayInChina());
  const change = (part: string, step: FilingStep) => (
    <Button look="quiet" disabled={isFixed} onClick={() => onChange(step)}>
      {`改${part}`}
    </Button>
  );
  return (
    <Card title="请看一遍写得对不对">
      <Facts>
        <Fact name="办什么">{kinds.map((kind) => CASE_KIND_LABELS[kind]).join('、')}</Fact>
        <Fact name="经过" stacked>
          <span className="draft-summary__words">{draft.facts}</span>
        </Fact>
        {isComplaint && draft.requests.length > 0 && (
          <Fact name="要求">{draft.requests.map((each) => CASE_REQUEST_LABELS[each]).join('；')}</Fact>
        )}
        {isComplaint && draft.requestText && <Fact name="其他要求">{draft.requestText}</Fact>}
        {kinds.includes('tipOff') && (
          <Fact name="哪里不对">
            {draft.violationKinds.map((each) => VIOLATION_KIND_LABELS[each]).join('；')}
          </Fact>
        )}
      </Facts>
      {change('经过和要求', 'story')}
      <Facts>
        {outlet ? (
          <Fact name="哪一家">{outlet.name}</Fact>
        ) : (
          <>
            {draft.respondentName && <Fact name="哪一家">{draft.respondentName}</Fact>}
            {draft.respondentPhone && <Fact name="对方电话">{draft.respondentPhone}</Fact>}
            {draft.respondentAddress && <Fact name="对方地址">{draft.respondentAddress}</Fact>}
          </>
        )}
        {draft.platformName && <Fact name="平台">{draft.platformName}</Fact>}
        {date && <Fact name="哪一天">{dateInWords(date)}</Fact>}
        {draft.amount && <Fact name="多少钱">{draft.amount} 元</Fact>}
      </Facts>
      {change('商家', 'business')}
      <Facts>
        <Fact name="照片文件">{files.length > 0 ? `${files.length} 个` : '没有'}</Fact>
      </Facts>
      {change('照片', 'files')}
      <Facts>
        <Fact name="您">{isAnonymous(draft) ? '匿名' : `${draft.name}，${draft.phone}`}</Fact>
        {isComplaint && <Fact name="公示">{inWords(draft.publishConsent)}</Fact>}
        {isComplaint && <Fact name="委托调解">{inWords(draft.delegateConsent)}</Fact>}
      </Facts>
      {change('姓名电话', 'person')}
    </Card>
  );
}

const inWords = (consent: boolean | null) => (consent ? '同意' : '不同意');
