import { newDraftKey, type ReadyFile, uploadFile } from '../platform/upload-file';
import { SentFiles } from './sent-files';

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

/** Photos and PDF files of what is told to a bureau. */
export function FilePicker({ value, onChange }: Props) {
  // One key for all files of one form: it comes with the first, and goes when the form is emptied.
  const draftKey = value?.draftKey ?? newDraftKey();
  return (
    <SentFiles
      files={value?.files ?? []}
      onChange={(files) => onChange?.({ draftKey, files })}
      send={(file) => uploadFile(draftKey, file)}
      most={MOST_FILES}
      label="选照片或 PDF"
    />
  );
}
