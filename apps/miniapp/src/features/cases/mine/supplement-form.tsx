import { LONGEST_CASE_FACTS, MOST_CASE_FILES } from '@jiweibao/shared';
import { useEffect, useRef, useState } from 'react';
import { dropFile } from '../../../platform/file-store';
import { Button } from '../../../ui/button';
import { FieldFault } from '../../../ui/field-fault';
import { TextBox } from '../../../ui/text-box';
import { removeFile, type Uploads } from '../files/case-files';
import { FilesField } from '../files/files-field';
import type { ActFormProps } from './act-form-props';
import { useCaseAct } from './use-case-act';

const NOTHING: Uploads = { files: [], draftKey: null };

/** More words and papers to a case. */
export function SupplementForm({ found, door, onDone, onStale }: ActFormProps) {
  const [words, setWords] = useState('');
  const [uploads, setUploads] = useUploads();
  const [missing, setMissing] = useState<string | null>(null);
  const acting = useCaseAct({
    door,
    caseId: found.id,
    onStale,
    onDone: () => {
      for (const { reference } of uploads.files) void dropFile(reference);
      setUploads(NOTHING);
      onDone();
    },
  });
  const send = () => {
    const text = words.trim();
    if (text === '' && uploads.files.length === 0) {
      return setMissing('请写明要补充什么，或者选要补充的照片、文件。');
    }
    setMissing(null);
    void acting.send({
      body: { act: 'supplement', ...(text !== '' && { words: text }) },
      uploads,
      note: setUploads,
    });
  };
  return (
    <div className="acts-card__form">
      <TextBox
        label="补充说明"
        placeholder="例如：找到了当时的收据"
        value={words}
        maxLength={LONGEST_CASE_FACTS}
        hint="有照片或者文件的，可以不写。"
        fault={acting.faults.words}
        onChange={setWords}
      />
      <p>照片或者 PDF，最多 {MOST_CASE_FILES} 个。</p>
      <FilesField
        files={uploads.files}
        draftKey={uploads.draftKey}
        fault={acting.faults.fileIds}
        fileFaults={acting.fileFaults}
        onChange={(files) => setUploads({ ...uploads, files })}
      />
      <FieldFault words={missing ?? acting.failure ?? undefined} />
      <Button look="primary" disabled={acting.isSending} onClick={send}>
        {acting.isSending ? '正在提交…' : '提交补充的材料'}
      </Button>
    </div>
  );
}

/** Picked files lie on the phone until they are sent; those that are left behind go with the form. */
function useUploads(): [Uploads, (uploads: Uploads) => void] {
  const [uploads, setUploads] = useState(NOTHING);
  const latest = useRef(uploads);
  useEffect(
    () => () => {
      for (const file of latest.current.files) void removeFile(file, latest.current.draftKey);
    },
    [],
  );
  const change = (next: Uploads) => {
    latest.current = next;
    setUploads(next);
  };
  return [uploads, change];
}
