import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Tag, Upload } from 'antd';
import { useState } from 'react';
import { problemWords } from '../platform/problem-words';
import { newDraftKey, type ReadyFile, uploadFile } from '../platform/upload-file';

const MOST_FILES = 9;

/** Files that are uploaded already, and the key that they are sent under. It is kept with the form. */
export interface PickedFiles {
  draftKey: string;
  files: ReadyFile[];
}

interface Props {
  value?: PickedFiles;
  onChange?: (picked: PickedFiles) => void;
}

/** Picks photos and PDF files, and uploads each at once, so that sending the form is quick and loses none. */
export function FilePicker({ value, onChange }: Props) {
  const [busy, setBusy] = useState(0);
  const [fault, setFault] = useState<string | null>(null);
  const files = value?.files ?? [];

  async function add(picked: File[]) {
    const draftKey = value?.draftKey ?? newDraftKey();
    setFault(null);
    setBusy(picked.length);
    let ready = files;
    for (const file of picked) {
      try {
        ready = [...ready, await uploadFile(draftKey, file)];
        onChange?.({ draftKey, files: ready });
      } catch (error) {
        setFault(`${file.name}：${problemWords(error)}`);
      }
    }
    setBusy(0);
  }

  const remove = (id: string) =>
    value && onChange?.({ ...value, files: files.filter((file) => file.id !== id) });

  return (
    <Flex vertical gap="small">
      <Flex wrap gap="small">
        {files.map(({ id, name }) => (
          <Tag key={id} closable onClose={() => remove(id)} icon={<PaperClipOutlined />}>
            {name}
          </Tag>
        ))}
      </Flex>
      <Upload
        accept=".jpg,.jpeg,.png,.webp,.pdf"
        multiple
        showUploadList={false}
        beforeUpload={(file, all) => {
          // Told of each file; all are taken at the first.
          if (file === all[0]) void add(all.slice(0, MOST_FILES - files.length));
          return false;
        }}
      >
        <Button icon={<PaperClipOutlined />} loading={busy > 0} disabled={files.length >= MOST_FILES}>
          {busy > 0 ? '正在上传' : '选照片或 PDF'}
        </Button>
      </Upload>
      {fault !== null && <Alert type="error" showIcon title={fault} />}
    </Flex>
  );
}
