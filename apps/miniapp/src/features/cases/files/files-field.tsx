import { MOST_CASE_FILES } from '@jiweibao/shared';
import { useState } from 'react';
import type { PickedFile } from '../../../platform/file-store';
import { PICKS_PAPERS_APART, pickPapers, pickPhotos } from '../../../platform/pick-files';
import { Button } from '../../../ui/button';
import { FieldFault } from '../../../ui/field-fault';
import { type DraftFile, filePartId, removeFile, takeFiles, type Uploads } from './case-files';
import './files-field.scss';

interface FilesFieldProps extends Uploads {
  /** About all of them. */
  fault?: string;
  /** About one that did not go up, by its reference. */
  fileFaults: Readonly<Record<string, string>>;
  partId?: string;
  onChange: (files: DraftFile[]) => void;
}

const KILOBYTE = 1024;

/** Photos and papers: picked, listed with their sizes, removed again. */
export function FilesField({ files, draftKey, fault, fileFaults, partId, onChange }: FilesFieldProps) {
  const [refused, setRefused] = useState<string[]>([]);
  const room = MOST_CASE_FILES - files.length;
  const add = async (pick: (most: number) => Promise<PickedFile[]>) => {
    const taken = await takeFiles(await pick(room), room);
    setRefused(taken.refused);
    if (taken.files.length > 0) onChange([...files, ...taken.files]);
  };
  const remove = (file: DraftFile) => {
    setRefused([]);
    onChange(files.filter(({ reference }) => reference !== file.reference));
    void removeFile(file, draftKey);
  };
  return (
    <div className="files-field" id={partId}>
      {files.length > 0 && (
        <ul className="files-field__list">
          {files.map((file, at) => (
            <li key={file.reference} id={filePartId(at)} className="files-field__file">
              <span>
                {at + 1}. {file.name}（{sizeInWords(file.byteCount)}）
              </span>
              <Button label={`移除第 ${at + 1} 个：${file.name}`} onClick={() => remove(file)}>
                移除
              </Button>
              <FieldFault words={fileFaults[file.reference]} />
            </li>
          ))}
        </ul>
      )}
      <FieldFault words={refused.join('')} />
      <FieldFault words={fault} />
      {room > 0 && (
        <Button onClick={() => void add(pickPhotos)}>
          {PICKS_PAPERS_APART ? '拍照或者选照片' : '拍照、选照片或者文件'}
        </Button>
      )}
      {room > 0 && PICKS_PAPERS_APART && (
        <Button onClick={() => void add(pickPapers)}>从微信聊天里选文件</Button>
      )}
      <p role="status">{files.length > 0 ? `已选 ${files.length} 个，提交的时候一起上传。` : null}</p>
    </div>
  );
}

function sizeInWords(byteCount: number): string {
  const megabytes = byteCount / KILOBYTE / KILOBYTE;
  return megabytes >= 1
    ? `${megabytes.toFixed(1)} MB`
    : `${Math.max(1, Math.round(byteCount / KILOBYTE))} KB`;
}
