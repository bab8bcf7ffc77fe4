import { MESSAGE_KINDS, type MessageKind } from '@jiweibao/shared';
import { askForMessages } from '../../../platform/subscribe';
import { uploadAll } from '../files/case-files';
import { type CaseDraft, notedDraft } from './case-draft';
import { type FilingReceipt, fileCase } from './case-filing-requests';
import { filingBody } from './filing-body';

/** What people wait for most; WeChat asks about three at once. */
const ASKED_FIRST: readonly MessageKind[] = ['decision', 'materials', 'ended'];

/** The kinds of messages by the names of their templates. */
export const TEMPLATE_OF = Object.fromEntries(MESSAGE_KINDS.map((kind) => [kind, `case-${kind}`])) as Record<
  MessageKind,
  string
>;

/**
 * To be called in the tap itself: asks whether the person wants to be told, sends the files that are not up yet, then the filing.
 * @param keep is given the draft as each step leaves it, so that the next attempt goes on from there as the same act
 * @throws NotUploaded; ApiProblem; ApiUnreachable
 */
export async function sendDraft(
  draft: CaseDraft,
  today: string,
  keep: (draft: CaseDraft) => void,
): Promise<FilingReceipt> {
  const asked = draft.noticeKinds === null ? await askAboutMessages() : draft.noticeKinds;
  let current = notedDraft(draft, { noticeKinds: asked });
  keep(current);
  await uploadAll(current, ({ files, draftKey }) => {
    current = notedDraft(current, { files: [...files], draftKey });
    keep(current);
  });
  return fileCase(filingBody(current, today), current);
}

async function askAboutMessages(): Promise<MessageKind[]> {
  const answers = await askForMessages(ASKED_FIRST.map((kind) => TEMPLATE_OF[kind]));
  return ASKED_FIRST.filter((kind) => answers[TEMPLATE_OF[kind]] === 'accepted');
}
