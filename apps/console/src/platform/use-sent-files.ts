import { useState } from 'react';
import { problemWords } from './problem-words';
import type { ReadyFile } from './upload-file';

interface Input {
  files: readonly ReadyFile[];
  onChange: (files: ReadyFile[]) => void;
  send: (file: File) => Promise<ReadyFile>;
  most: number;
}

export interface SentFiles {
  /** Sends them one after the other, as many as there is room for. */
  add: (picked: readonly File[]) => Promise<void>;
  remove: (id: string) => void;
  sending: boolean;
  /** Which file could not be taken, and why, for the person. */
  fault: string | null;
}

/** Files that go out as soon as they are picked. One that cannot be taken keeps none of the others back. */
export function useSentFiles({ files, onChange, send, most }: Input): SentFiles {
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  async function add(picked: readonly File[]) {
    setFault(null);
    setSending(true);
    let ready = [...files];
    for (const file of picked.slice(0, most - files.length)) {
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
  return { add, remove: (id) => onChange(files.filter((file) => file.id !== id)), sending, fault };
}
