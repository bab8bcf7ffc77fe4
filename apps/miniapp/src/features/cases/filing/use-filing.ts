import { ApiProblem } from '@jiweibao/shared';
import { useEffect, useRef, useState } from 'react';
import { bringIntoSight } from '../../../platform/bring-into-sight';
import { failureOf } from '../../../platform/failure';
import { filePartId, NotUploaded } from '../files/case-files';
import { changedDraft, type DraftChange, FILING_STEPS, type FilingStep } from './case-draft';
import { dropDraft } from './case-drafts';
import type { FilingReceipt } from './case-filing-requests';
import {
  type FieldFaults,
  faultsOf,
  firstFault,
  partIdOf,
  stepFaults,
  withoutChanged,
} from './filing-faults';
import { keepReceipt } from './kept-receipts';
import { sendDraft } from './send-draft';
import { todayInChina } from './today-in-china';
import type { OpenDraft } from './use-case-draft';

export interface Filing {
  faults: FieldFaults;
  /** Of files that did not go up, by their references. */
  fileFaults: FieldFaults;
  isSending: boolean;
  /** Why it was not received, when no field is to blame. */
  failure: string | null;
  /** Goes on to the next part, unless something is missing in this one. */
  next: () => void;
  back: () => void;
  goTo: (step: FilingStep) => void;
  /** Changes the draft; what was said about what is changed is said no more. */
  change: (change: DraftChange) => void;
  /** Leads to the first field that the service means; nowhere when it means none of the form's. */
  showFaulty: (errors: ApiProblem['errors']) => boolean;
  /** From the tap itself. */
  send: () => void;
}

const KEPT = '您写的都还在这部手机上。';

/** Leads through the parts of the form, and sends it once. */
export function useFiling(open: OpenDraft, onReceived: (receipt: FilingReceipt) => void): Filing {
  const { draft, latest, go, keep } = open;
  const [faults, setFaults] = useState<FieldFaults>({});
  const [fileFaults, setFileFaults] = useState<FieldFaults>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [sought, setSought] = useState<string | null>(null);
  // A second tap comes before the first one is drawn.
  const isUnderWay = useRef(false);

  // Once the part with the fault is drawn.
  useEffect(() => {
    if (sought === null) return;
    bringIntoSight(sought);
    setSought(null);
  }, [sought]);

  const show = (found: FieldFaults): boolean => {
    setFaults(found);
    const first = firstFault(found);
    if (first === null) return false;
    go(first.step);
    setSought(partIdOf(first.field));
    return true;
  };
  const goTo = (step: FilingStep) => {
    setFailure(null);
    go(step);
    setSought(STEP_HEAD_ID);
  };
  const step = (by: 1 | -1) => FILING_STEPS[FILING_STEPS.indexOf(latest().step) + by] ?? latest().step;

  const tellFailure = (words: string) => {
    setFailure(words);
    setSought(SENDING_ID);
  };
  const tellOfFile = ({ reference, message, isLasting }: NotUploaded) => {
    setFileFaults({ [reference]: message });
    if (!isLasting) return tellFailure(`${message}${KEPT}请过一会儿再点“提交”。`);
    go('files');
    setSought(filePartId(latest().files.findIndex((file) => file.reference === reference)));
  };
  const tellWhyNot = async (cause: unknown) => {
    if (cause instanceof NotUploaded) return tellOfFile(cause);
    if (cause instanceof ApiProblem && show(faultsOf(cause.errors))) return;
    if (cause instanceof ApiProblem && cause.code === FILES_UNKNOWN) {
      const files = latest().files.map((file) => ({ ...file, fileId: null }));
      keep(changedDraft(latest(), { files, noticeKinds: latest().noticeKinds }));
      return tellFailure('照片要重新上传，请再点一次“提交”。');
    }
    const { kind, message } = await failureOf(cause);
    if (kind === 'refused') return tellFailure(message);
    const why = kind === 'offline' ? '手机现在没有连上网络' : '服务暂时连不上';
    tellFailure(`没有等到回复：${why}。${KEPT}请过一会儿再点“提交”，不会重复。`);
  };

  const send = async () => {
    if (isUnderWay.current) return;
    const today = todayInChina();
    const missing = Object.assign({}, ...FILING_STEPS.map((each) => stepFaults(each, latest(), today)));
    if (show(missing)) return;
    isUnderWay.current = true;
    setSending(true);
    setFailure(null);
    setFileFaults({});
    try {
      const receipt = await sendDraft(latest(), today, keep);
      // In this order: a phone that is switched off between the two sends the draft once more, and is told the same.
      keepReceipt(receipt);
      dropDraft(latest());
      onReceived(receipt);
    } catch (cause) {
      await tellWhyNot(cause);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };

  return {
    faults,
    fileFaults,
    isSending,
    failure,
    goTo,
    back: () => goTo(step(-1)),
    next: () => {
      if (!show(stepFaults(draft.step, latest(), todayInChina()))) goTo(step(1));
    },
    change(change) {
      setFaults((before) => withoutChanged(before, change));
      open.change(change);
    },
    showFaulty: (errors) => show(faultsOf(errors)),
    send: () => void send(),
  };
}

/** The heading of each part, where reading begins. */
export const STEP_HEAD_ID = 'case-step';

/** Where it is told what becomes of the sending. */
export const SENDING_ID = 'case-sending';

/** The service has swept files that were uploaded long ago. */
const FILES_UNKNOWN = 'files-not-usable';
