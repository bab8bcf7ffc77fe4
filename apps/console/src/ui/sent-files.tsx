import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Tag, Upload } from 'antd';
import type { ReadyFile } from '../platform/upload-file';
import { useSentFiles } from '../platform/use-sent-files';

interface Props {
  files: readonly ReadyFile[];
  onChange: (files: ReadyFile[]) => void;
  send: (file: File) => Promise<ReadyFile>;
  most: number;
  /** What the button says. */
  label: string;
}

/** Picks photos and PDF files, and sends each at once, so that sending the form is quick and loses none. */
export function SentFiles({ files, onChange, send, most, label }: Props) {
  const { add, remove, sending, fault } = useSentFiles({ files, onChange, send, most });
  return (
    <Flex vertical gap="small" align="start">
      <Flex wrap gap="small">
        {files.map(({ id, name }) => (
          <Tag
            key={id}
            closable={{ 'aria-label': `去掉 ${name}` }}
            onClose={() => remove(id)}
            icon={<PaperClipOutlined />}
          >
            {name}
          </Tag>
        ))}
      </Flex>
      {files.length < most && (
        <Upload
          accept=".jpg,.jpeg,.png,.webp,.pdf"
          multiple
          showUploadList={false}
          beforeUpload={(file, all) => {
            // Told of each file; all are taken at the first.
            if (file === all[0]) void add(all);
            return false;
          }}
        >
          <Button icon={<PaperClipOutlined />} loading={sending}>
            {sending ? '正在上传' : label}
          </Button>
        </Upload>
      )}
      {fault !== null && <Alert type="error" showIcon title={fault} />}
    </Flex>
  );
}
