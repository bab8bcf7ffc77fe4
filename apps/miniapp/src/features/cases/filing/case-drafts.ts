import { dropFile } from '../../../platform/file-store';
import { storedValue } from '../../../platform/stored-value';
import { type CaseDraft, type CaseStart, emptyDraft } from './case-draft';

/*
 * The drafts on this phone: one for each way in, few, the one changed last in front. A draft holds a name and a phone number, so it
 * goes as soon as the case is received, or when the person clears what this phone keeps.
 */

/** More than anybody has open; what lies longer is in the way. */
export const MOST_DRAFTS = 5;

const drafts = storedValue<CaseDraft[]>('caseDrafts', [], isDraftList);

export function useDrafts(): CaseDraft[] {
  return drafts.use();
}

export function findDraft(start: CaseStart): CaseDraft | null {
  return drafts.read().find((draft) => isSameStart(draft.start, start)) ?? null;
}

/** The draft that a sixth would push out; null while there is room. */
export function oldestInTheWay(): CaseDraft | null {
  const kept = drafts.read();
  return kept.length < MOST_DRAFTS ? null : (kept.at(-1) ?? null);
}

/** False where the phone refuses to keep it; then it holds until the program is closed. */
export function keepDraft(draft: CaseDraft): boolean {
  return drafts.change((kept) => [draft, ...kept.filter(({ id }) => id !== draft.id)].slice(0, MOST_DRAFTS));
}

/** With the files that it names. */
export function dropDraft(draft: CaseDraft): void {
  drafts.change((kept) => kept.filter(({ id }) => id !== draft.id));
  for (const { reference } of draft.files) void dropFile(reference);
}

/** False when the phone refused and has them still. */
export function dropAllDrafts(): boolean {
  for (const { reference } of drafts.read().flatMap(({ files }) => files)) void dropFile(reference);
  return drafts.clear();
}

function isSameStart(one: CaseStart, other: CaseStart): boolean {
  const names = Object.keys(other) as (keyof CaseStart)[];
  return names.every((name) => one[name] === other[name]);
}

function isDraftList(value: unknown): value is CaseDraft[] {
  return Array.isArray(value) && value.every(isDraft);
}

const NO_START: CaseStart = { outletId: null, number: null, certificate: null, kind: null, brandId: null };

/** Written by this version: every field is there, and of its kind. */
function isDraft(value: unknown): value is CaseDraft {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return Object.entries(emptyDraft(NO_START)).every(([name, usual]) => isLike(usual, given[name]));
}

/** What is null in an empty draft may hold anything but nothing at all. */
function isLike(usual: unknown, given: unknown): boolean {
  if (usual === null) return given !== undefined;
  return Array.isArray(usual) ? Array.isArray(given) : typeof given === typeof usual && given !== null;
}
