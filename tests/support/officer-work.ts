import type { Officer } from './bureau-people.js';

export interface CaseLine {
  id: string;
  number: string;
  state: string;
}

interface CasePage {
  id: string;
  state: string;
  eventCount: number;
}

export interface Acted {
  state: string;
  document: { id: string; form: number; number: string } | null;
}

/** The case of this number on a list of the officer's desk; null when it is not on its first page. */
export async function onList(officer: Officer, list: string, number: string): Promise<CaseLine | null> {
  const { lines } = await officer.get<{ lines: CaseLine[] }>(`/staff/cases?list=${list}`);
  return lines.find((line) => line.number === number) ?? null;
}

export function openCase(officer: Officer, caseId: string): Promise<CasePage> {
  return officer.get(`/staff/cases/${caseId}`);
}

/** Opens the case, as an officer does who is about to decide, and does this to it. */
export async function act(
  officer: Officer,
  caseId: string,
  name: string,
  particulars: object = {},
): Promise<Acted> {
  const { eventCount } = await openCase(officer, caseId);
  return officer.send(201, 'POST', `/staff/cases/${caseId}/acts`, {
    act: name,
    seenEventCount: eventCount,
    ...particulars,
  });
}

/** DATE in Shanghai so many days from today. */
export function inDays(count: number): string {
  const day = new Date(Date.now() + count * 24 * 60 * 60 * 1000);
  return day.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
