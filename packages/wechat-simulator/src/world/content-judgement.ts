import { randomBytes } from 'node:crypto';
import type { Account } from './account.js';

/** What the content check thinks of a text or a picture. Label 100 is "nothing found". */
export interface Judgement {
  suggest: 'pass' | 'review' | 'risky';
  label: number;
}

/** The judgement that the account's owner, a test, has set for a word that occurs; risky before review. */
export function judge(words: Account['judgedWords'], text: string): Judgement {
  const found = Object.entries(words)
    .filter(([word]) => text.includes(word))
    .map(([, judgement]) => judgement);
  return found.find(({ suggest }) => suggest === 'risky') ?? found[0] ?? { suggest: 'pass', label: 100 };
}

/** A new number under which a check can be asked about: `xxxxxxxx-xxxxxxxx-xxxxxxxx`. */
export function newTraceId(): string {
  return [0, 1, 2].map(() => randomBytes(4).toString('hex')).join('-');
}

/** The judgement as WeChat writes it, in an answer and in a pushed event. */
export function judgementFields(judgement: Judgement): Record<string, unknown> {
  return {
    detail: [
      { strategy: 'content_model', errcode: 0, ...judgement, prob: 90 },
      { strategy: 'keyword', errcode: 0 },
    ],
    result: judgement,
  };
}
