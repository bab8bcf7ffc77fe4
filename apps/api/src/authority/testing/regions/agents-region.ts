import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { newPublicId } from '../../../platform/public-id.js';
import { RegistryWriter } from '../../../registry/registry-writer.js';
import { addAuthorization, addBrand, addOutlet } from '../../../registry/testing/registry-fixtures.js';
import type { Region, Relation, Things } from './region.js';

/** The bureaus that may review agents: counties and stations never do, so nobody has a child here. */
const PLACES: Partial<Record<Relation, string>> & { own: string } = {
  own: '1301',
  sibling: '1302',
  parent: '13',
};
const REASONS = { reasons: '演示的原因' };
const TERMS = { validFrom: '2026-01-01', validTo: '2030-12-31' };
const ANSWER = { outcome: 'unchanged', words: '演示：核实过' };

let added = 0;

/** What general agents submit, and what consumers say of their outlets: seen by the bureau that reviews the agent. */
export const AGENTS_REGION: Region = {
  prefixes: [
    '/api/v1/staff/agents',
    '/api/v1/staff/agent-applications',
    '/api/v1/staff/brand-letters',
    '/api/v1/staff/phone-reviews',
    '/api/v1/staff/corrections',
  ],
  places: PLACES,
  bodies: {
    'POST /api/v1/staff/agent-applications/:applicationId/approval': {
      brands: [{ position: 0, brandId: null, newBrand: null, ...TERMS }],
      ...{ invite: null, words: null },
    },
    'POST /api/v1/staff/agent-applications/:applicationId/return': REASONS,
    'POST /api/v1/staff/brand-letters/:letterId/approval': TERMS,
    'POST /api/v1/staff/brand-letters/:letterId/return': REASONS,
    'POST /api/v1/staff/brand-letters/:letterId/end': REASONS,
    'POST /api/v1/staff/phone-reviews/:reviewId/return': REASONS,
    'POST /api/v1/staff/agents/:generalAgentId/brands/:brandId/ending': REASONS,
    'POST /api/v1/staff/corrections/:outletId/answer': ANSWER,
  },
  queries: {},
  searches: {},
  withoutRegion: {
    'PUT /api/v1/staff/agents/:generalAgentId/reviewing-bureau':
      'the province’s alone, whoever reviews the agent: letters-and-applications.db.test',
  },
  async addThings(desk, relation) {
    added += 1;
    const generalAgentId = await agentOf(desk, PLACES[relation]!);
    const { brandId, outletId } = await outletOf(desk, generalAgentId);
    const fileId = await desk.addFile([]);
    return {
      ...{ generalAgentId, brandId, outletId, fileId },
      ...(await submissionsOf(desk, generalAgentId, brandId, fileId)),
    };
  },
};

async function agentOf(desk: DeskApp, bureauCode: string): Promise<string> {
  const id = newPublicId();
  await desk.rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
    ...[id, `演示总代理${added}`, creditCode()],
  ]);
  // Without a row it is the province's.
  if (bureauCode !== PLACES.parent) {
    await desk.rows('INSERT INTO agent_reviewing_bureau (general_agent_id, bureau_code) VALUES (?, ?)', [
      ...[id, bureauCode],
    ]);
  }
  return id;
}

/** A brand with an outlet of which a consumer says that its entry is wrong. */
async function outletOf(desk: DeskApp, generalAgentId: string) {
  const writer = new RegistryWriter(() => desk.api.database.dataSource);
  const { result } = await writer.write(async (transaction) => {
    const brandId = await addBrand(transaction, { name: `演示地区品牌${added}`, generalAgentId });
    const outletId = await addOutlet(transaction, `演示地区网点${added}`);
    await addAuthorization(transaction, { outletId, brandId });
    return { brandId, outletId };
  });
  await desk.rows(
    `INSERT INTO outlet_correction (id, outlet_id, faults, state, received_at) VALUES (?, ?, 'closedDown', 'open', NOW(3))`,
    [newPublicId(), result.outletId],
  );
  return result;
}

async function submissionsOf(
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
    ...{ kind: 'servicePhone', number: `4005552${100 + added}`, extension: null, purpose: 'general' },
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

function creditCode(): string {
  return `91130100MA0REG${String(added).padStart(4, '0')}`;
}
