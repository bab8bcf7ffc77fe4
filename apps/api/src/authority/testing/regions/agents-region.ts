import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { newPublicId } from '../../../platform/public-id.js';
import { creditCode, outletOf, submissionsOf } from './agent-things.js';
import type { Region, Relation } from './region.js';

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
