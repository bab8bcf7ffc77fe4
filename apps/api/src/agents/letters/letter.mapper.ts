import { letterStatus } from '../rights/brand-right.js';
import type { BrandLetterEntity, BrandLetterFileEntity } from './brand-letter.entity.js';
import type { BrandLetterReply, OwnBrandsReply, ReviewedLetterReply } from './letter-replies.js';
import type { ReviewedLetter } from './letter-reviewing.js';
import type { OwnLetters } from './own-letters.js';

/** For the agent. @param today DATE, Asia/Shanghai */
export function toOwnBrands(own: OwnLetters, today: string): OwnBrandsReply {
  const { agentName, brands, letters, files, brandNames, ended } = own;
  return {
    agentName,
    ended,
    brands: brands.map(({ brand: { id, name, categoryCodes }, right, endsOn }) => ({
      ...{ id, name, categoryCodes, right, endsOn },
    })),
    letters: letters.map((letter) => toLetter(letter, brandNames.get(letter.brandId) ?? '', files, today)),
  };
}

/** For the bureau that reviews it. */
export function toReviewedLetter(
  { letter, files, brand, agent }: ReviewedLetter,
  today: string,
): ReviewedLetterReply {
  const holder = brand?.generalAgent ?? null;
  return {
    ...toLetter(letter, brand?.name ?? '', files, today),
    generalAgentId: letter.generalAgentId,
    agentName: agent?.name ?? '',
    agentCreditCode: agent?.creditCode ?? '',
    heldBy: holder !== null && holder.id !== letter.generalAgentId ? holder.name : null,
  };
}

function toLetter(
  letter: BrandLetterEntity,
  brandName: string,
  files: readonly BrandLetterFileEntity[],
  today: string,
): BrandLetterReply {
  const { id, brandId, validFrom, validTo, sentAt, decidedAt, reasons } = letter;
  return {
    ...{ id, brandId, brandName, validFrom, validTo, reasons },
    status: letterStatus(letter, today),
    fileIds: files.filter(({ letterId }) => letterId === id).map(({ fileId }) => fileId),
    sentAt: sentAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
