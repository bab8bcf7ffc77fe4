import { Spin } from 'antd';

/** While a page, or what it shows, is on its way. */
export function Loading() {
  return (
    <div className="loading" role="status" aria-label="正在读取">
      <Spin size="large" />
    </div>
  );
}
