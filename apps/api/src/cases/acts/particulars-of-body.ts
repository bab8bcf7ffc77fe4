import { cleanText } from '@jiweibao/shared';
import { type FieldProblem, invalidRequest } from '../../platform/problem.js';
import { cleanParagraphs } from '../intake/clean-filing.js';

/** What a body may hold beside the act itself. */
type GivenParticulars = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Reads an act's particulars out of a body field by field, and keeps what was wrong with each. Fields that an act asked nobody for
 * are faults too: whoever sent them meant something that would not be done.
 */
export class ParticularsOfBody {
  private readonly faults: FieldProblem[] = [];
  private readonly asked = new Set<string>();

  constructor(private readonly given: GivenParticulars) {}

  /** @param missing the sentence for somebody who left it out */
  needed(field: string, missing: string): string {
    const text = this.optional(field);
    if (text === null) this.faults.push({ field, code: 'required', detail: missing });
    return text ?? '';
  }

  neededNumber(field: string, missing: string): number {
    this.asked.add(field);
    const number = this.given[field];
    if (typeof number === 'number') return number;
    this.faults.push({ field, code: 'required', detail: missing });
    return 0;
  }

  optional(field: string): string | null {
    this.asked.add(field);
    const text = this.given[field];
    return typeof text === 'string' ? cleanText(text) || null : null;
  }

  /** Words in paragraphs. */
  neededWords(field: string, missing: string): string {
    const text = this.optionalWords(field);
    if (text === null) this.faults.push({ field, code: 'required', detail: missing });
    return text ?? '';
  }

  optionalWords(field: string): string | null {
    this.asked.add(field);
    const text = this.given[field];
    return typeof text === 'string' ? cleanParagraphs(text) || null : null;
  }

  choice<Choice extends string>(field: string, choices: readonly Choice[], missing: string): Choice {
    const text = this.optional(field);
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined) this.faults.push({ field, code: 'required', detail: missing });
    return chosen ?? choices[0]!;
  }

  /** @throws {Problem} 400 with a sentence for each field at fault */
  check(): void {
    const strange = Object.entries(this.given)
      .filter(([field, value]) => value !== undefined && value !== null && !this.asked.has(field))
      .map(([field]) => ({ field, code: 'not-for-act', detail: '这一步用不到这一项，请去掉。' }));
    const faults = [...this.faults, ...strange];
    if (faults.length > 0) throw invalidRequest(faults);
  }
}
