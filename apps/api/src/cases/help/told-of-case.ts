import { foldText, type PersonalTrace, personalTraces } from '@jiweibao/shared';
import type { FieldProblem } from '../../platform/problem.js';

/** All that a brand is told of a complaint; the handler composes it. */
export interface ToldOfCase {
  /** Such as 冰箱 BCD-500. */
  product: string;
  /** What is wrong. */
  fault: string;
  /** Which outlet it is about; null for none. */
  outletName: string | null;
  /** What the consumer wants. */
  wants: string;
}

/** The person behind the case, of whom nothing may be told. */
export interface KeptPerson {
  name: string;
  phone: string | null;
  address: string | null;
}

/** A part of a name or an address this short is in any text. */
const SHORTEST_NAME = 2;
const SHORTEST_ADDRESS = 5;

/**
 * What in these words would lead to the complainant: any phone or identity number, their name, their address. Words that describe
 * a person otherwise only the handler can find, so the form says so too. @returns a sentence for each field at fault
 */
export function personalFaults(told: ToldOfCase, person: KeptPerson | null): FieldProblem[] {
  const words: Record<string, string | null> = { ...told };
  return Object.entries(words).flatMap(([field, text]): FieldProblem[] => {
    const detail = text === null ? null : faultOf(text, person);
    return detail === null ? [] : [{ field, code: 'personal-in-words', detail }];
  });
}

function faultOf(text: string, person: KeptPerson | null): string | null {
  const [trace] = personalTraces(text);
  if (trace !== undefined) return sentenceOf(trace);
  if (person === null) return null;
  const folded = foldText(text);
  const holds = (part: string | null, shortest: number) => {
    const sought = foldText(part ?? '');
    return [...sought].length >= shortest && folded.includes(sought);
  };
  if (holds(person.name, SHORTEST_NAME)) return '这里有投诉人的姓名，不能告诉品牌，请去掉。';
  if (holds(person.phone, SHORTEST_ADDRESS)) return '这里有投诉人的电话，不能告诉品牌，请去掉。';
  if (holds(person.address, SHORTEST_ADDRESS)) return '这里有投诉人的地址，不能告诉品牌，请去掉。';
  return null;
}

function sentenceOf({ kind, written }: PersonalTrace): string {
  const what = kind === 'phone' ? '电话号码' : '身份证号码';
  const which = written === null ? `像是${what}的数字` : `${what}“${written}”`;
  return `这里有${which}，不能告诉品牌，请去掉。`;
}
