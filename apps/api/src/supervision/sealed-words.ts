import type { ColumnOptions } from 'typeorm';
import type { ColumnName } from '../platform/crypto/column-name.js';

/** What `FieldCipher` made of somebody's words. */
export const SEALED = {
  type: 'text',
  charset: 'ascii',
  collation: 'ascii_bin',
} as const satisfies ColumnOptions;

/** Where words lie encrypted: who uses a number, or who spoke for a business, may be a person. */
export const SEALED_WORDS = {
  holderAskedHow: 'number_warning_case.holder_asked_how_sealed',
  holderAnswer: 'number_warning_case.holder_answer_sealed',
  evidence: 'number_warning_evidence.words_sealed',
  measure: 'number_warning_measure.words_sealed',
  step: 'number_warning_event.words_sealed',
  question: 'number_question.words_sealed',
  answer: 'number_question.answer_sealed',
} as const satisfies Record<string, ColumnName>;
