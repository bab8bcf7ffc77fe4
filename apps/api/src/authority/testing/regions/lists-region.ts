import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { newPublicId } from '../../../platform/public-id.js';
import type { Region, Relation } from './region.js';

/** As of everything that agents submit: counties and stations never review it, so nobody has a child here. */
const PLACES: Partial<Record<Relation, string>> & { own: string } = {
  own: '1301',
  sibling: '1302',
  parent: '13',
};
const LIST = '/api/v1/staff/list-reviews';

let added = 0;

/** Lists that agents submitted: seen by the bureau that reviews the agent, and by those above it. */
export const LISTS_REGION: Region = {
  prefixes: [LIST],
  places: PLACES,
  bodies: {
    [`POST ${LIST}/:uploadId/return`]: { word: '演示的理由', rows: [] },
    [`POST ${LIST}/:uploadId/rollback`]: { word: '演示的理由' },
  },
  queries: {
    [`GET ${LIST}/:uploadId/diff`]: '?kind=added',
    [`GET ${LIST}/:uploadId/sample`]: '?size=5',
  },
  searches: {},
  withoutRegion: {},
  async addThings(desk, relation) {
    added += 1;
    const generalAgentId = await agentOf(desk, PLACES[relation]!);
    return { uploadId: await submittedBy(desk, generalAgentId, PLACES[relation]!) };
  },
};

async function agentOf(desk: DeskApp, bureauCode: string): Promise<string> {
  const id = newPublicId();
  await desk.rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
    ...[id, `演示名单总代理${added}`, `91130100MA0LST${String(added).padStart(4, '0')}`],
  ]);
  if (bureauCode !== PLACES.parent) {
    await desk.rows('INSERT INTO agent_reviewing_bureau (general_agent_id, bureau_code) VALUES (?, ?)', [
      ...[id, bureauCode],
    ]);
  }
  return id;
}

/** Just enough of a list to be asked for: it was submitted, and nothing of it was judged. */
async function submittedBy(desk: DeskApp, generalAgentId: string, bureauCode: string): Promise<string> {
  const [id, other] = [newPublicId(), newPublicId()];
  await desk.rows(
    `INSERT INTO list_upload (id, general_agent_id, created_by, state, created_at, changed_at, file_id, file_name,
       file_sha256, file_version, statement, edition, input_edition, judged_edition, stage, progress_done,
       progress_total, attempts, submitted_at, review_bureau_code, sample_seed)
     VALUES (?, ?, ?, 'submitted', NOW(3), NOW(3), ?, '演示名单.xlsx', '0', 1,
       '{"defaultBrandId":null,"defaultCategoryCode":null,"coordinates":null,"mobilePublic":false}',
       1, 1, 1, 'ready', 0, 0, 0, NOW(3), ?, ?)`,
    [id, generalAgentId, other, other, bureauCode, other],
  );
  return id;
}
