import { MOST_LETTER_FILES } from '@jiweibao/shared';
import { type ReadyFile, uploadLetterFile } from '../platform/upload-file';
import { SentFiles } from './sent-files';

interface Props {
  value?: ReadyFile[];
  onChange?: (files: ReadyFile[]) => void;
  draftKey: string;
}

/** The pages of a letter: photos, or a PDF. */
export function LetterUpload({ value = [], onChange, draftKey }: Props) {
  return (
    <SentFiles
      files={value}
      onChange={(files) => onChange?.(files)}
      send={(file) => uploadLetterFile(draftKey, file)}
      most={MOST_LETTER_FILES}
      label="上传授权书（照片或 PDF）"
    />
  );
}
