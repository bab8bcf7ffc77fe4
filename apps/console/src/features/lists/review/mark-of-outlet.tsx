import { LONGEST_ROW_REASON } from '@jiweibao/shared';
import { Input, Radio } from 'antd';
import type { ListChange } from '../contract';
import type { ReviewMark } from './review-marks';

interface Props {
  line: ListChange;
  mark: ReviewMark | undefined;
  onMark: (line: ListChange, mark: Pick<ReviewMark, 'verdict' | 'reason'>) => void;
}

/** Whether an officer found an outlet as the list says; if not, why. */
export function MarkOfOutlet({ line, mark, onMark }: Props) {
  return (
    <div className="outlet-mark">
      <Radio.Group
        aria-label={`${line.outletName}核对结果`}
        value={mark?.verdict ?? null}
        options={[
          { value: 'right', label: '对' },
          { value: 'wrong', label: '不对' },
        ]}
        onChange={({ target }) =>
          onMark(line, { verdict: target.value as ReviewMark['verdict'], reason: mark?.reason ?? '' })
        }
      />
      {mark?.verdict === 'wrong' && (
        <Input
          aria-label={`${line.outletName}哪里不对`}
          placeholder="哪里不对（退回时写在这一行）"
          maxLength={LONGEST_ROW_REASON}
          value={mark.reason}
          onChange={({ target }) => onMark(line, { verdict: 'wrong', reason: target.value })}
        />
      )}
    </div>
  );
}
