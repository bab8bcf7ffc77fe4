import { waitFor } from '@testing-library/react';
import { startAt } from '../../../testing/case-start';
import { keptFiles, resetFileStore, set } from '../../../testing/idb-keyval';
import { onThePhone } from '../../../testing/phone-memory';
import { changedDraft, emptyDraft, notedDraft } from './case-draft';
import { dropAllDrafts, dropDraft, findDraft, keepDraft, MOST_DRAFTS, oldestInTheWay } from './case-drafts';

const draftOf = (outletId: string) => emptyDraft(startAt({ outletId }));

beforeEach(() => {
  resetFileStore();
  dropAllDrafts();
});

test('a draft is found again by what it was opened from, and by nothing else', () => {
  const draft = changedDraft(draftOf('outlet-1'), { facts: '写了一半' });
  keepDraft(draft);
  expect(findDraft(startAt({ outletId: 'outlet-1' }))).toEqual(draft);
  expect(findDraft(startAt({ outletId: 'outlet-2' }))).toBeNull();
  expect(findDraft(startAt())).toBeNull();
});

test('while there is room nothing is in the way; then it is the one that was left alone longest', () => {
  for (let at = 0; at < MOST_DRAFTS; at += 1) {
    expect(oldestInTheWay()).toBeNull();
    keepDraft(draftOf(`outlet-${at}`));
  }
  keepDraft(changedDraft(draftOf('outlet-0'), {}));
  const first = findDraft(startAt({ outletId: 'outlet-0' }));
  if (first) keepDraft(first);
  expect(oldestInTheWay()?.start.outletId).not.toBe('outlet-0');
});

test('however many are begun, the phone keeps no more than it says', () => {
  for (let at = 0; at < 1_000; at += 1) keepDraft(draftOf(`outlet-${at}`));
  expect(JSON.parse(onThePhone('caseDrafts') ?? '[]')).toHaveLength(MOST_DRAFTS);
});

test('a draft that is dropped takes its photos with it', async () => {
  await set('kept-1', 'a photo');
  const draft = {
    ...draftOf('outlet-1'),
    files: [{ reference: 'kept-1', name: '', byteCount: 1, fileId: null }],
  };
  keepDraft(draft);
  dropDraft(draft);
  expect(findDraft(draft.start)).toBeNull();
  await waitFor(() => expect(keptFiles()).toEqual([]));
});

test('a phone without room is told of, and the draft holds until the program is closed', () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keepDraft(draftOf('outlet-1'))).toBe(false);
  expect(findDraft(startAt({ outletId: 'outlet-1' }))).not.toBeNull();
  refuse.mockRestore();
  expect(keepDraft(draftOf('outlet-1'))).toBe(true);
});

test('another filing is another act and asks anew about messages; where the person is, and what went up, is the same act', () => {
  const draft = { ...draftOf('outlet-1'), noticeKinds: [] };
  expect(notedDraft(draft, { step: 'check', files: [] }).key).toBe(draft.key);
  const changed = changedDraft(draft, { facts: '又想起一件' });
  expect(changed.key).not.toBe(draft.key);
  expect(changed.noticeKinds).toBeNull();
});
