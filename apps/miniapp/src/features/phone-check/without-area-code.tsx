import { Card } from '../../ui/card';
import type { Context } from './found-numbers';
import { WordsAround } from './words-around';

/** Numbers that cannot be looked up as they stand. */
export function WithoutAreaCode({ contexts }: { contexts: Context[] }) {
  return (
    <Card title={`${contexts.length} 个固定电话缺少区号，还不能核验`}>
      <p>请在号码前面补上当地的区号，例如把 5550 0101 写成 0311-5550 0101。</p>
      {contexts.map((context) => (
        <WordsAround key={context.written} context={context} />
      ))}
    </Card>
  );
}
