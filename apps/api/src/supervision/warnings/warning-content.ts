import { cleanText, type HolderOutcome } from '@jiweibao/shared';
import { cleanParagraphs } from '../../cases/intake/clean-filing.js';
import type { WarningContent } from './warning-faults.js';

/** What somebody wrote into the form; empty where they wrote nothing yet. */
export interface WrittenWarning {
  brandId: string | null;
  reason: string | null;
  source: string | null;
  reviewOn: string | null;
  holderOutcome: HolderOutcome | null;
  holderAskedOn: string | null;
  holderAskedHow: string | null;
  holderAnswer: string | null;
}

/** The same as it is kept: public words in one line, the others in paragraphs. */
export function cleanWarning(written: WrittenWarning): WarningContent & Pick<WrittenWarning, 'brandId'> {
  return {
    brandId: written.brandId,
    reason: cleanText(written.reason ?? ''),
    source: cleanText(written.source ?? ''),
    reviewOn: written.reviewOn,
    holderOutcome: written.holderOutcome,
    holderAskedOn: written.holderAskedOn,
    holderAskedHow: cleanText(written.holderAskedHow ?? '') || null,
    holderAnswer: cleanParagraphs(written.holderAnswer ?? '') || null,
  };
}
