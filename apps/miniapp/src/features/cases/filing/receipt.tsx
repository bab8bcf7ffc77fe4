import { CASE_KIND_LABELS } from '@jiweibao/shared';
import { useEffect, useState } from 'react';
import { bringIntoSight } from '../../../platform/bring-into-sight';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CopyButton } from '../../../ui/copy-button';
import { dateInWords, momentInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import { LinkRow } from '../../../ui/link-row';
import type { FilingReceipt } from './case-filing-requests';
import { dropReceipt } from './kept-receipts';
import { NextSteps } from './next-steps';
import './receipt.scss';

const HEAD_ID = 'case-receipt';

interface ReceiptProps {
  receipt: FilingReceipt;
  /** It stands where the form was a moment ago. */
  isNew?: boolean;
  /** The code was noted down. */
  onNoted?: () => void;
}

/** What was received, under which numbers, what comes next, and how to ask about it later. */
export function Receipt({ receipt, isNew = false, onNoted }: ReceiptProps) {
  const { cases, queryCode, receivedAt } = receipt;
  const [isNoted, setNoted] = useState(queryCode === null);
  // The page stands where its last button was.
  useEffect(() => {
    if (isNew) bringIntoSight(HEAD_ID);
  }, [isNew]);
  const note = () => {
    dropReceipt(receipt);
    setNoted(true);
    onNoted?.();
  };
  return (
    <>
      <div id={HEAD_ID} tabIndex={-1}>
        <Card tone="official" title="已经收到">
          <p role="status">
            {momentInWords(receivedAt)} 收到{cases.map(({ kind }) => CASE_KIND_LABELS[kind]).join('和')}。
          </p>
        </Card>
      </div>
      {cases.map(({ id, kind, number, bureauName, answerBy }) => (
        <Card key={id} title={`${CASE_KIND_LABELS[kind]}的收件编号`}>
          <p className="receipt__number">{number}</p>
          <CopyButton text={number} what={`编号 ${number}`} noun="编号" />
          <Facts>
            <Fact name="由谁来办">{bureauName}</Fact>
            <Fact name="最晚答复">
              {dateInWords(answerBy.on)}
              {answerBy.provisional && '（放假安排公布后可能会变）'}
            </Fact>
          </Facts>
        </Card>
      ))}
      {queryCode !== null && !isNoted && (
        <Card tone="unlisted" title="请把查询码写下来">
          <p className="receipt__number receipt__number--code">{queryCode}</p>
          <CopyButton text={queryCode} what={`查询码 ${queryCode}`} noun="查询码" />
          <p>
            <strong>写在纸上，或者截图。</strong>
            以后查办到哪一步，要用收件编号和这个查询码。不要告诉别人。丢了找不回来。
          </p>
          <Button look="primary" onClick={note}>
            我已经记下来了
          </Button>
        </Card>
      )}
      <NextSteps kinds={cases.map(({ kind }) => kind)} />
      {isNoted && (
        <Card>
          <LinkRow
            to="myCases"
            icon="list"
            title="我的投诉举报"
            text={queryCode === null ? '办到哪一步，在这里看' : '用收件编号和查询码，看办到哪一步'}
          />
          <LinkRow to="home" icon="home" title="回到首页" />
        </Card>
      )}
    </>
  );
}
