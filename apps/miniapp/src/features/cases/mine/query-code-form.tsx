import { ApiProblem } from '@jiweibao/shared';
import { type FormEvent, useRef, useState } from 'react';
import { bringIntoSight } from '../../../platform/bring-into-sight';
import { type Failure, failureOf } from '../../../platform/failure';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FieldFault } from '../../../ui/field-fault';
import { TextField } from '../../../ui/text-field';
import { openByCode } from './case-door';
import { afterTyping, readTyped, type TypedFiling } from './read-code';
import './query-code-form.scss';

/** Room for a receipt that is pasted whole. */
const LONGEST_PASTED = 300;
const TOO_MANY = 429;
const PART_IDS: TypedFiling = { number: 'filing-number', queryCode: 'filing-code' };

interface QueryCodeFormProps {
  /** The filing whose two hours are over; null for none. */
  over: string | null;
}

/** Opens a filing by what its receipt says. */
export function QueryCodeForm({ over }: QueryCodeFormProps) {
  const [typed, setTyped] = useState<TypedFiling>({ number: over ?? '', queryCode: '' });
  const [faults, setFaults] = useState<Partial<TypedFiling>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);

  const type = (field: keyof TypedFiling) => (text: string) => {
    setFaults({});
    setFailure(null);
    setTyped((before) => afterTyping(before, field, text));
  };
  const blame = (found: Partial<TypedFiling>) => {
    setFaults(found);
    bringIntoSight(PART_IDS[found.number ? 'number' : 'queryCode']);
  };
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isUnderWay.current) return;
    const { filing, faults: found } = readTyped(typed);
    if (found) return blame(found);
    isUnderWay.current = true;
    setSending(true);
    setFailure(null);
    try {
      await openByCode(filing);
    } catch (cause) {
      if (cause instanceof ApiProblem && cause.errors.length > 0) {
        blame(Object.fromEntries(cause.errors.map(({ field, detail }) => [field, detail])));
      } else setFailure(whyNot(await failureOf(cause)));
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return (
    <Card title="用收件编号和查询码查">
      <form className="query-code-form" onSubmit={(event) => void open(event)}>
        {over && <p role="status">查询已超过两小时，请重新输入查询码。</p>}
        <p>提交的时候给过您这两样。可以把截图里的文字整段粘贴到第一个框里。</p>
        <TextField
          label="收件编号"
          placeholder="15 位数字"
          keyboard="text"
          maxLength={LONGEST_PASTED}
          value={typed.number}
          fault={faults.number}
          partId={PART_IDS.number}
          onChange={type('number')}
        />
        <TextField
          label="查询码"
          placeholder="12 位字母数字"
          maxLength={LONGEST_PASTED}
          value={typed.queryCode}
          hint="像 7Q2M-K9D4-XA5B 这样，大写小写都可以。"
          fault={faults.queryCode}
          partId={PART_IDS.queryCode}
          onChange={type('queryCode')}
        />
        <FieldFault words={failure ?? undefined} />
        <Button look="primary" icon="search" submit disabled={isSending}>
          {isSending ? '正在查询…' : '查询'}
        </Button>
      </form>
      <p>查询码忘了找不回来，可以直接问办理单位。</p>
    </Card>
  );
}

function whyNot({ kind, status, message }: Failure): string {
  if (status === TOO_MANY) return '试的次数太多了，请过十几分钟再试。';
  if (kind === 'refused') return message;
  return `没有查成：${kind === 'offline' ? '手机现在没有连上网络' : '服务暂时连不上'}。请过一会儿再点“查询”。`;
}
