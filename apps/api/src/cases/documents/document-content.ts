import type { RuleSet } from '../rules/rule-set.js';

/** A statutory form, 1 to 10 for 一 to 十. */
export type FormNumber = RuleSet['forms'][number]['number'];

/** One line of a form's table. */
export interface FormRow {
  label: string;
  value: string;
  /** Tells who gave a clue: shown only to those who may know. */
  informant?: true;
}

export type FormBlock =
  | { kind: 'rows'; rows: readonly FormRow[] }
  | { kind: 'paragraph'; text: string }
  /** Numbered as they come. */
  | { kind: 'list'; items: readonly string[] }
  /** Where people sign by hand, with room for the day. */
  | { kind: 'signatures'; signers: readonly string[] };

/**
 * What a form says, all of it and nothing of how it looks: frozen when the document is issued, and from then on the only source of
 * the file and of the page. Written in our own words after what the forms hold; no official text is copied.
 */
export interface DocumentContent {
  form: FormNumber;
  title: string;
  /** The bureau in whose name it is; a station acts in its bureau's. */
  bureauName: string;
  /** DATE `YYYY-MM-DD`, Asia/Shanghai: the day that stands on it. */
  issuedOn: string;
  /** Whom it speaks to; null for a form of the bureau's own files. */
  addressee: { name: string; informant: boolean } | null;
  blocks: readonly FormBlock[];
  /** Printed below, for whoever fills it in. */
  notes: readonly string[];
  /** What staff should check before it leaves: each rule that it rests on and that nobody has compared with its source. */
  unchecked: readonly string[];
}
