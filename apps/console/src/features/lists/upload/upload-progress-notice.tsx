import { Alert, Progress } from 'antd';
import type { ListUpload } from '../contract';
import { isAtWork, percentDone, progressWords } from '../upload-progress';

/** How far the service is with a list that it reads for the first time, or why it cannot read it. */
export function UploadProgress({ upload }: { upload: ListUpload }) {
  const { stage, progress, failure, rowCounts } = upload;
  if (stage === 'failed') {
    return (
      <Alert
        type="error"
        showIcon
        title={failure?.message ?? '这个文件读不了。'}
        description="请按上面说的改好文件，再用右上角的“换一个文件”上传。"
      />
    );
  }
  // What is checked again after a change is told at the head, where nothing moves.
  if (!isAtWork(stage) || rowCounts !== null) return null;
  return (
    <div className="work-notice" role="status">
      <span>{progressWords(stage, progress)}。可以离开本页，进度不会丢。</span>
      <Progress percent={percentDone(stage, progress)} size="small" aria-label="检查进度" />
    </div>
  );
}
