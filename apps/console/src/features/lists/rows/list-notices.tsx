import { Alert } from 'antd';
import type { ListUpload } from '../contract';

const MOST_SHOWN = 5;

/** What concerns the list as a whole, and stands in no row. */
export function ListNotices({ upload: { notices } }: { upload: ListUpload }) {
  if (notices.length === 0) return null;
  const isError = notices.some(({ severity }) => severity === 'error');
  return (
    <Alert
      type={isError ? 'error' : 'info'}
      showIcon
      title={
        <ul className="plain-list">
          {notices.slice(0, MOST_SHOWN).map(({ cell, code, message }) => (
            <li key={cell + code}>
              {cell}：{message}
            </li>
          ))}
          {notices.length > MOST_SHOWN && <li>另有 {notices.length - MOST_SHOWN} 条，见下载的表。</li>}
        </ul>
      }
    />
  );
}
