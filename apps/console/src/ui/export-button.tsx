import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { downloadFile } from '../platform/download-file';
import { useAct } from '../platform/use-act';

/** Takes what is on the page as a workbook. The service notes who took it. */
export function ExportButton({ address, label = '导出表格' }: { address: string; label?: string }) {
  const download = useAct(downloadFile, { done: '已导出。这次导出已记入操作记录。' });
  return (
    <Button icon={<DownloadOutlined />} loading={download.running} onClick={() => void download.run(address)}>
      {label}
    </Button>
  );
}
