import { ApiProblem, newIdempotencyKey, successOf } from '@jiweibao/shared';
import { useRef, useState } from 'react';
import { problemWords } from '../../../platform/problem-words';
import { noteSessionEnd } from '../../../platform/queries';
import { sendFile } from '../../../platform/send-file';
import { whyNoList } from './file-check';

export type Sending =
  | { name: 'idle' }
  | { name: 'sending'; file: File; share: number }
  /** What is wrong, and the file where another try may help. */
  | { name: 'refused'; words: string; again: File | null };

const TITLE = '暂时不能上传';
const SERVER_FAILED = 500;

/**
 * Sends a list, once for all tries with the same file.
 * @param address where it goes; `PUT` puts it in the place of the one before
 */
export function useSendList(
  { address, method }: { address: string; method: 'POST' | 'PUT' },
  onDone: (reply: Readonly<Record<string, unknown>>) => void,
): { sending: Sending; send: (file: File) => Promise<void>; giveUp: () => void } {
  const [sending, setSending] = useState<Sending>({ name: 'idle' });
  const attempt = useRef<{ file: File; key: string } | null>(null);
  const abort = useRef<AbortController | null>(null);

  async function send(file: File): Promise<void> {
    const words = whyNoList(file);
    if (words !== null) {
      setSending({ name: 'refused', words, again: null });
      return;
    }
    if (attempt.current?.file !== file) attempt.current = { file, key: newIdempotencyKey() };
    const controller = new AbortController();
    abort.current = controller;
    setSending({ name: 'sending', file, share: 0 });
    try {
      const answer = await sendFile(address, file, {
        method,
        idempotencyKey: attempt.current.key,
        onProgress: (share) => setSending({ name: 'sending', file, share }),
        signal: controller.signal,
      });
      const reply = successOf(answer, TITLE);
      attempt.current = null;
      setSending({ name: 'idle' });
      onDone(reply);
    } catch (error) {
      if (controller.signal.aborted) return setSending({ name: 'idle' });
      noteSessionEnd(error);
      const refused = error instanceof ApiProblem && error.status < SERVER_FAILED;
      setSending({ name: 'refused', words: problemWords(error), again: refused ? null : file });
    }
  }

  return { sending, send, giveUp: () => abort.current?.abort() };
}
