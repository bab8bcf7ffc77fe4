import { ApiProblem, newIdempotencyKey } from '@jiweibao/shared';
import { useRef, useState } from 'react';
import { type Failure, failureOf } from '../../../platform/failure';
import { NotUploaded, type Uploads, uploadAll } from '../files/case-files';
import type { CaseDoor } from './case-door';
import { noteChange } from './freshness';
import { actOnMyCase, type MyCaseAct } from './my-case-requests';

const NO_FILES: Uploads = { files: [], draftKey: null };

export interface ActToDo {
  body: MyCaseAct;
  /** Sent first, where the act brings any. */
  uploads?: Uploads;
  /** Is told of each file that is up, so that the next attempt goes on from there. */
  note?: (uploads: Uploads) => void;
}

export interface CaseActing {
  isSending: boolean;
  /** Why it was not done, in a sentence. */
  failure: string | null;
  /** Sentences by field, as the service has them. */
  faults: Readonly<Record<string, string>>;
  /** Of files that did not go up, by their references. */
  fileFaults: Readonly<Record<string, string>>;
  send: (act: ActToDo) => Promise<void>;
}

interface CaseActParts {
  door: CaseDoor;
  caseId: string;
  /** It is kept by the service. */
  onDone: () => void;
  /** The case is no longer as it was shown: why, in a sentence. */
  onStale: (why: string) => void;
}

interface Trouble {
  failure: string | null;
  faults: Record<string, string>;
  fileFaults: Record<string, string>;
}

const NO_TROUBLE: Trouble = { failure: null, faults: {}, fileFaults: {} };
const CHANGED = 'case-changed';
const FILES_UNKNOWN = 'files-not-usable';
const CONFLICT = 409;
const UNPROCESSABLE = 422;

/** Does one act to a case, once however often it is tapped or sent. */
export function useCaseAct({ door, caseId, onDone, onStale }: CaseActParts): CaseActing {
  const [trouble, setTrouble] = useState(NO_TROUBLE);
  const [isSending, setSending] = useState(false);
  // A second tap comes before the first one is drawn.
  const isUnderWay = useRef(false);
  const keyOf = useKeyOfAttempt();

  const tellWhyNot = async (cause: unknown, note: ActToDo['note'], uploads: Uploads) => {
    if (cause instanceof NotUploaded) {
      const failure = cause.isLasting ? cause.message : `${cause.message}写的都还在，请再点一次。`;
      return setTrouble({ ...NO_TROUBLE, failure, fileFaults: { [cause.reference]: cause.message } });
    }
    if (cause instanceof ApiProblem && cause.code === FILES_UNKNOWN) {
      note?.({ ...uploads, files: uploads.files.map((file) => ({ ...file, fileId: null })) });
      return setTrouble({ ...NO_TROUBLE, failure: '照片要重新上传，请再点一次。' });
    }
    if (cause instanceof ApiProblem && isStale(cause)) {
      noteChange();
      return onStale(cause.code === CHANGED ? CHANGED_WORDS : `${cause.detail}已经为您刷新。`);
    }
    if (cause instanceof ApiProblem && cause.errors.length > 0) {
      const faults = Object.fromEntries(
        cause.errors.map(({ field, detail }) => [field.split('.')[0] ?? field, detail]),
      );
      return setTrouble({ ...NO_TROUBLE, faults, failure: cause.errors[0]?.detail ?? cause.detail });
    }
    setTrouble({ ...NO_TROUBLE, failure: whyNot(await failureOf(cause)) });
  };

  const send = async ({ body, uploads = NO_FILES, note }: ActToDo) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    setTrouble(NO_TROUBLE);
    let sent = uploads;
    try {
      sent = await uploadAll(uploads, (next) => {
        sent = next;
        note?.(next);
      });
      const fileIds = sent.files.flatMap(({ fileId }) => fileId ?? []);
      const whole = fileIds.length > 0 ? { ...body, fileIds } : body;
      await actOnMyCase(door, caseId, whole, { key: keyOf(whole), draftKey: sent.draftKey });
      noteChange();
      onDone();
    } catch (cause) {
      await tellWhyNot(cause, note, sent);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { isSending, ...trouble, send };
}

/** The same act keeps its key, however often it is tried; another one has another. */
function useKeyOfAttempt(): (body: MyCaseAct) => string {
  const attempt = useRef<{ content: string; key: string } | null>(null);
  return (body) => {
    const content = JSON.stringify(body);
    if (attempt.current?.content !== content) attempt.current = { content, key: newIdempotencyKey() };
    return attempt.current.key;
  };
}

const CHANGED_WORDS = '刚才有人办理过这件事，情况已经变了。已经为您刷新，请看过以后再决定。';

/** What was shown allows something that the case no longer does. A field at fault is the person's to mend. */
function isStale({ status, code, errors }: ApiProblem): boolean {
  return (status === CONFLICT && code === CHANGED) || (status === UNPROCESSABLE && errors.length === 0);
}

function whyNot({ kind, message }: Failure): string {
  if (kind === 'refused') return message;
  const why = kind === 'offline' ? '手机现在没有连上网络' : '服务暂时连不上';
  return `没有办成：${why}。写的都还在，请过一会儿再点一次，不会重复。`;
}
