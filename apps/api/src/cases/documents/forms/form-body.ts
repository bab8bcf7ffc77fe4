import type { DocumentContent } from '../document-content.js';
import type { FormFacts } from '../form-facts.js';

/** What each form adds to the head and foot that all have. */
export interface FormBody extends Pick<DocumentContent, 'addressee' | 'blocks' | 'notes'> {
  /** The rules that it rests on, checked or not. */
  basis: readonly ({ article: string; certainty: string } | null)[];
}

export type FormWriter = (facts: FormFacts) => FormBody;
