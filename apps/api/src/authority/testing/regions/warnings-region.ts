import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { newPublicId } from '../../../platform/public-id.js';
import { askAbout, askForHelp } from './asked-of-agents.js';
import type { Region, Relation } from './region.js';

const PLACES: Record<Relation, string> = {
  own: '130102',
  child: '130102001',
  sibling: '130104',
  parent: '1301',
};
const SOMEBODY = 'z'.repeat(22);

let added = 0;

/** A county's warnings that wait for a second person, its questions to agents, and the help that it asked of brands. */
export const WARNINGS_REGION: Region = {
  prefixes: [
    '/api/v1/staff/number-warnings',
    '/api/v1/staff/number-questions',
    '/api/v1/staff/supervision-counts',
    '/api/v1/staff/exports/number-warnings.xlsx',
    '/api/v1/staff/cases/:caseId/help-requests',
  ],
  places: PLACES,
  bodies: {
    'PUT /api/v1/staff/number-warnings/:warningId': { seenVersion: 1 },
    'POST /api/v1/staff/number-warnings/:warningId/evidence': { kind: 'words', words: '演示的情况' },
    'POST /api/v1/staff/number-warnings/:warningId/measures': { kind: 'talk', takenOn: '2026-01-09' },
    'POST /api/v1/staff/number-warnings/:warningId/acts': { act: 'publish', seenVersion: 1 },
    'POST /api/v1/staff/cases/:caseId/help-requests': {
      ...{ brandId: 'b'.repeat(22), product: '演示的冰箱', fault: '演示的故障' },
      ...{ wants: '演示的要求', dueOn: '2026-01-09' },
    },
  },
  queries: {
    'GET /api/v1/staff/number-warnings': '?list=all',
    'GET /api/v1/staff/exports/number-warnings.xlsx': '?list=all',
    'GET /api/v1/staff/number-questions': '?list=all',
  },
  searches: {},
  withoutRegion: {
    'POST /api/v1/staff/number-warnings': 'makes something new, of the own bureau: number-warnings.db.test',
    'POST /api/v1/staff/number-questions': 'makes something new, of the own bureau: number-questions.db.test',
  },
  async addThings(desk, relation) {
    const bureauCode = PLACES[relation];
    added += 1;
    const number = `4005551${100 + added}`;
    const { id: caseId } = await desk.add({ holderCode: bureauCode });
    const warningId = await warnOf(desk, bureauCode, number);
    return {
      ...{ caseId, warningId },
      fileId: await desk.addFile([caseId]),
      questionId: await askAbout(desk, { bureauCode, number, warningId }),
      requestId: await askForHelp(desk, bureauCode, caseId),
    };
  },
};

/** Waiting for approval. */
async function warnOf(desk: DeskApp, bureauCode: string, number: string): Promise<string> {
  const id = newPublicId();
  await desk.rows(
    `INSERT INTO number_warning_case
       (id, number, bureau_code, state, version, reason, source, edited_by, created_at, changed_at)
     VALUES (?, ?, ?, 'proposed', 1, '演示', '演示', ?, NOW(3), NOW(3))`,
    [id, number, bureauCode, SOMEBODY],
  );
  return id;
}
