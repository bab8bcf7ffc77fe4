import { Alert, Button } from 'antd';
import { problemWords } from '../platform/problem-words';

/** In the place of what could not be read: what is wrong, and a way on. */
export function ProblemNotice({ error, again }: { error: unknown; again?: () => void }) {
  return (
    <Alert
      type="error"
      showIcon
      title={problemWords(error)}
      action={again && <Button onClick={again}>再试一次</Button>}
    />
  );
}
