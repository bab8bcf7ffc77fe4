import { useState } from 'react';
import { useStaff } from '../../platform/session';
import { type CaseFilter, keepable } from './case-filter';

interface SavedFilter {
  name: string;
  filter: CaseFilter;
}

const PREFIX = 'jiweibao.console.case-filters.';
const MOST = 20;

/** Filters that somebody named, kept in their browser (docs/decisions/0181). */
export function useSavedFilters() {
  const { accountId } = useStaff();
  const key = `${PREFIX}${accountId}`;
  const [saved, setSaved] = useState(() => readSaved(localStorage.getItem(key)));
  function write(next: SavedFilter[]) {
    localStorage.setItem(key, JSON.stringify(next));
    setSaved(next);
  }
  return {
    saved,
    isFull: saved.length >= MOST,
    /** Under a name that there is already, it takes that one's place. */
    save: (name: string, filter: CaseFilter) =>
      write([...saved.filter((each) => each.name !== name), { name, filter: keepable(filter) }]),
    forget: (name: string) => write(saved.filter((each) => each.name !== name)),
  };
}

/** What an older or a broken page left there is nothing. */
export function readSaved(text: string | null): SavedFilter[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isSaved).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedFilter {
  const { name, filter } = (value ?? {}) as Partial<SavedFilter>;
  return typeof name === 'string' && typeof filter === 'object' && filter !== null;
}
