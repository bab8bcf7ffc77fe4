import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Tag, Upload } from 'antd';
import { useState } from 'react';
import { problemWords } from '../platform/problem-words';
import type { ReadyFile } from '../platform/upload-file';

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
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function add(picked: readonly File[]) {
    setFault(null);
    setSending(true);
    let ready = [...files];
    for (const file of picked) {
      try {
        const sent = await send(file);
        // The same file once more has the same identity.
        ready = [...ready.filter(({ id }) => id !== sent.id), sent];
        onChange(ready);
      } catch (error) {
        setFault(`${file.name}：${problemWords(error)}`);
      }
    }
    setSending(false);
  }

  return (
    <Flex vertical gap="small" align="start">
      <Flex wrap gap="small">
        {files.map(({ id, name }) => (
          <Tag
            key={id}
            closable={{ 'aria-label': `去掉 ${name}` }}
            onClose={() => onChange(files.filter((file) => file.id !== id))}
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
            if (file === all[0]) void add(all.slice(0, most - files.length));
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
