import { Alert, Progress } from 'antd';
import type { ListUpload } from '../contract';
import { isAtWork, percentDone, progressWords } from '../upload-progress';

/** How far the service is with a list, or why it cannot read it. Short work goes on without a word. */
export function UploadProgress({ upload }: { upload: ListUpload }) {
  const { stage, progress, failure } = upload;
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
  if (!isAtWork(stage)) return null;
  return (
    <div className="work-notice" role="status">
      <span>{progressWords(stage, progress)}。可以离开本页，进度不会丢。</span>
      <Progress percent={percentDone(stage, progress)} size="small" aria-label="检查进度" />
    </div>
  );
}
