import { LONGEST_CASE_FACTS } from '@jiweibao/shared';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { FieldFault } from '../../../ui/field-fault';
import { TextBox } from '../../../ui/text-box';
import type { ActFormProps } from './act-form-props';
import { MOST_STARS, ratingInWords } from './rating-words';
import { useCaseAct } from './use-case-act';

const CHOICES = Array.from({ length: MOST_STARS }, (_, at) => MOST_STARS - at).map((stars) => ({
  key: String(stars),
  label: ratingInWords(stars),
}));

/** How it was handled, once. */
export function RatingForm({ found, door, onDone, onStale }: ActFormProps) {
  const [stars, setStars] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const acting = useCaseAct({ door, caseId: found.id, onDone, onStale });
  const send = () => {
    if (stars === null) return setMissing(true);
    const text = words.trim();
    void acting.send({ body: { act: 'rate', stars: Number(stars), ...(text !== '' && { words: text }) } });
  };
  return (
    <div className="acts-card__form">
      <Choices
        label="这件事办得怎么样"
        shape="list"
        choices={CHOICES}
        chosen={stars}
        fault={isMissing ? '请先选一选。' : acting.faults.stars}
        onChoose={(chosen) => {
          setMissing(false);
          setStars(chosen);
        }}
      />
      <TextBox
        label="还想说什么（可以不写）"
        placeholder="例如：电话回得快"
        value={words}
        maxLength={LONGEST_CASE_FACTS}
        fault={acting.faults.words}
        onChange={setWords}
      />
      <p>评价交了以后不能改。</p>
      <FieldFault words={acting.failure ?? undefined} />
      <Button look="primary" disabled={acting.isSending} onClick={send}>
        {acting.isSending ? '正在提交…' : '提交评价'}
      </Button>
    </div>
  );
}
