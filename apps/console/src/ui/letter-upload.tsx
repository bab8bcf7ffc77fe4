import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { MOST_LETTER_FILES } from '@jiweibao/shared';
import { App, Button, Flex, Typography, Upload } from 'antd';
import { useState } from 'react';
import { uploadLetterFile } from '../platform/letter-files';
import { problemWords } from '../platform/problem-words';

/** A file that was uploaded, under the name that the person knows it by. */
export interface SentFile {
  id: string;
  name: string;
}

interface Props {
  value?: SentFile[];
  onChange?: (files: SentFile[]) => void;
  draftKey: string;
}

/** The pages of a letter: photos, or a PDF. */
export function LetterUpload({ value = [], onChange, draftKey }: Props) {
  const { message } = App.useApp();
  const [sending, setSending] = useState(false);
  async function send(file: File) {
    setSending(true);
    try {
      const { id } = await uploadLetterFile(file, draftKey);
      if (!value.some((known) => known.id === id)) onChange?.([...value, { id, name: file.name }]);
    } catch (error) {
      message.error(problemWords(error));
    } finally {
      setSending(false);
    }
  }
  return (
    <Flex vertical gap={4} align="start">
      {value.map(({ id, name }) => (
        <Flex key={id} gap="small" align="center">
          <Typography.Text>{name}</Typography.Text>
          <Button
            size="small"
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`去掉 ${name}`}
            onClick={() => onChange?.(value.filter((known) => known.id !== id))}
          />
        </Flex>
      ))}
      {value.length < MOST_LETTER_FILES && (
        <Upload
          accept="image/jpeg,image/png,image/webp,application/pdf"
          showUploadList={false}
          beforeUpload={(file) => {
            void send(file);
            return false;
          }}
        >
          <Button icon={<UploadOutlined />} loading={sending}>
            上传授权书(照片或 PDF)
          </Button>
        </Upload>
      )}
    </Flex>
  );
}
