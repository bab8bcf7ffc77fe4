import { CASE_KIND_LABELS } from '@jiweibao/shared';
import { Card } from '../../../ui/card';
import { CopyButton } from '../../../ui/copy-button';
import { dateInWords, momentInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import { LinkRow } from '../../../ui/link-row';
import type { FilingReceipt } from './case-filing-requests';
import './receipt.scss';

/** What was received, under which numbers, and how to ask about it later. */
export function Receipt({ receipt }: { receipt: FilingReceipt }) {
  const { cases, queryCode, receivedAt } = receipt;
  return (
    <>
      <Card tone="official" title="已经收到">
        <p role="status">
          {momentInWords(receivedAt)} 收到{cases.map(({ kind }) => CASE_KIND_LABELS[kind]).join('和')}。
        </p>
      </Card>
      {cases.map(({ id, kind, number, bureauName, answerBy }) => (
        <Card key={id} title={`${CASE_KIND_LABELS[kind]}的收件编号`}>
          <p className="receipt__number">{number}</p>
          <CopyButton text={number} what={`收件编号 ${number}`} />
          <Facts>
            <Fact name="由谁来办">{bureauName}</Fact>
            <Fact name="最晚答复">
              {dateInWords(answerBy.on)}
              {answerBy.provisional && '（放假安排公布后可能会变）'}
            </Fact>
          </Facts>
        </Card>
      ))}
      {queryCode ? (
        <Card tone="unlisted" title="查询码只显示这一次">
          <p className="receipt__number">{queryCode}</p>
          <CopyButton text={queryCode} what={`查询码 ${queryCode}`} />
          <p>
            <strong>请截图保存。</strong>
            以后查办到哪一步，要用收件编号和这个查询码。不要告诉别人，忘了找不回来。
          </p>
        </Card>
      ) : (
        <Card>
          <LinkRow to="myCases" icon="list" title="我的投诉举报" text="办到哪一步，在这里看" />
        </Card>
      )}
    </>
  );
}
