import type { AgentApplicationEntity, ApplicationBrandEntity } from './agent-application.entity.js';
import type { ApplicationLineReply, ApplicationReply, OwnApplicationReply } from './application-replies.js';
import type { OpenedApplication, ReviewedApplication } from './application-reviewing.js';

/** For the applicant: nothing of who reviewed it, and nothing of the contact. */
export function toOwnApplication(
  { state, companyName, receivedAt, decidedAt, reasons }: AgentApplicationEntity,
  brands: readonly ApplicationBrandEntity[],
): OwnApplicationReply {
  return {
    ...{ state, companyName, reasons },
    brands: brands.map(toBrand),
    receivedAt: receivedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** For those who review, in a list: without the contact. */
export function toApplicationLine({ application, brands }: ReviewedApplication): ApplicationLineReply {
  const { id, state, companyName, creditCode, generalAgentId, receivedAt, decidedAt } = application;
  return {
    ...{ id, state, companyName, creditCode },
    brandNames: brands.map(({ brandName }) => brandName),
    joins: generalAgentId !== null,
    receivedAt: receivedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** For whoever reviews it. */
export function toApplication(opened: OpenedApplication): ApplicationReply {
  const { application, brands, contactName, contactPhone, files, known, accountCount } = opened;
  const { generalAgentId, reasons, accountId } = application;
  return {
    ...toApplicationLine(opened),
    ...{ contactName, contactPhone, generalAgentId, accountCount, reasons, accountId },
    brands: brands.map((brand) => ({
      ...toBrand(brand),
      fileIds: files
        .filter(({ brandPosition }) => brandPosition === brand.position)
        .map(({ fileId }) => fileId),
      brandId: known.get(brand.position)?.id ?? null,
      heldBy: known.get(brand.position)?.generalAgent?.name ?? null,
    })),
  };
}

function toBrand({ position, brandName, validFrom, validTo }: ApplicationBrandEntity) {
  return { position, name: brandName, validFrom, validTo };
}
