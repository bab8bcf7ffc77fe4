import { Result } from 'antd';
import type { ListUpload } from '../contract';
import { ROW_VIEW_LABELS, type RowView } from './row-filter';

/** In the place of the table when no row is like that: for most views, good news. */
export function NoRows({ upload: { rowCounts }, view }: { upload: ListUpload; view: RowView }) {
  if (view !== 'errors') return <p className="empty-rows">没有“{ROW_VIEW_LABELS[view]}”的行。</p>;
  const warned = rowCounts?.warned ?? 0;
  return (
    <Result
      status="success"
      title="没有错了"
      subTitle={
        warned > 0
          ? `还有 ${warned} 行有要留意的地方（例如推断出来的县区），看不看都可以提交。`
          : '每一行都可以采纳，可以去下一步了。'
      }
    />
  );
}
