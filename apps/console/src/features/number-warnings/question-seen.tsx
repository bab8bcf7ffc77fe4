import { type ApiSchemas, QUESTION_ANSWER_LABELS, QUESTION_STATE_LABELS } from '@jiweibao/shared';
import { Tag, Typography } from 'antd';
import { timeText } from '../../platform/times';
import { FileLinks } from './file-links';
import { QUESTION_COLOURS } from './state-colours';

type Question = ApiSchemas['StaffQuestionReply'];

/** How a question stands, and what came of it. */
export function QuestionSeen({ question }: { question: Question }) {
  const { id, state, overdue, dueOn, answer, outletName, answerWords, answeredAt, files } = question;
  return (
    <div>
      <Tag color={overdue ? 'red' : QUESTION_COLOURS[state]}>
        {overdue ? `逾期没有答复（${dueOn}）` : QUESTION_STATE_LABELS[state]}
      </Tag>
      {state === 'open' && !overdue && <Typography.Text type="secondary">最晚 {dueOn}</Typography.Text>}
      {answer !== null && (
        <>
          <strong>{QUESTION_ANSWER_LABELS[answer]}</strong>
          {outletName !== null && `：${outletName}`}{' '}
          <Typography.Text type="secondary">{timeText(answeredAt)}</Typography.Text>
        </>
      )}
      {answerWords !== null && <div style={{ whiteSpace: 'pre-line' }}>{answerWords}</div>}
      <FileLinks files={files} address={(fileId) => `/api/v1/staff/number-questions/${id}/files/${fileId}`} />
    </div>
  );
}
