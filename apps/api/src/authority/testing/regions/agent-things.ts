import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { newPublicId } from '../../../platform/public-id.js';
import { RegistryWriter } from '../../../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../../../registry/testing/registry-fixtures.js';
import type { Things } from './region.js';

let made = 0;

/** A brand with an outlet of which a consumer says that its entry is wrong. */
export async function outletOf(desk: DeskApp, generalAgentId: string) {
  made += 1;
  const writer = new RegistryWriter(() => desk.api.database.dataSource);
  const { result } = await writer.write(async (transaction) => {
    const brandId = await addBrand(transaction, { name: `演示地区品牌${made}`, generalAgentId });
    const outletId = await addOutlet(transaction, `演示地区网点${made}`);
    await addAuthorization(transaction, { outletId, brandId });
    return { brandId, outletId };
  });
  await desk.rows(
    `INSERT INTO outlet_correction (id, outlet_id, faults, state, received_at) VALUES (?, ?, 'closedDown', 'open', NOW(3))`,
    [newPublicId(), result.outletId],
  );
  return result;
}

export async function submissionsOf(
  desk: DeskApp,
  generalAgentId: string,
  brandId: string,
  fileId: string,
): Promise<Things> {
  const [letterId, reviewId, applicationId] = [newPublicId(), newPublicId(), newPublicId()];
  await desk.rows(
    `INSERT INTO agent_brand_letter (id, general_agent_id, brand_id, valid_from, state, sent_at)
     VALUES (?, ?, ?, '2026-01-01', 'pending', NOW(3))`,
    [letterId, generalAgentId, brandId],
  );
  await desk.rows('INSERT INTO agent_brand_letter_file (letter_id, position, file_id) VALUES (?, 0, ?)', [
    ...[letterId, fileId],
  ]);
  const proposal = {
    ...{ kind: 'servicePhone', number: `4005552${100 + made}`, extension: null, purpose: 'general' },
    ...{ hours: null, validFrom: null, validTo: null, evidence: '演示' },
  };
  await desk.rows(
    `INSERT INTO phone_review (id, general_agent_id, kind, brand_id, proposal, state, pending_key, proposed_at)
     VALUES (?, ?, 'servicePhone', ?, ?, 'pending', ?, NOW(3))`,
    [reviewId, generalAgentId, brandId, JSON.stringify(proposal), reviewId],
  );
  await desk.rows(
    `INSERT INTO agent_application (id, query_code_hash, state, company_name, credit_code, general_agent_id, received_at)
     VALUES (?, ?, 'pending', '演示申请公司', ?, ?, NOW(3))`,
    [applicationId, `${applicationId}${'h'.repeat(21)}`, creditCode(), generalAgentId],
  );
  await desk.rows(
    `INSERT INTO agent_application_file (application_id, brand_position, position, file_id) VALUES (?, 0, 0, ?)`,
    [applicationId, fileId],
  );
  return { letterId, reviewId, applicationId };
}

/** Each an own one, of the form that a credit code has. */
export function creditCode(): string {
  made += 1;
  return `91130100MA0REG${String(made).padStart(4, '0')}`;
}
