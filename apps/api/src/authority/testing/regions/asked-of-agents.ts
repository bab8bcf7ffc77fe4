import type { DeskApp } from '../../../cases/desk/testing/desk-app.js';
import { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../../platform/public-id.js';

const SOMEBODY = 'z'.repeat(22);

interface Asked {
  bureauCode: string;
  number: string;
  warningId: string | null;
  generalAgentId?: string;
}

/** A question of a bureau to an agent that waits for an answer. */
export async function askAbout(
  desk: DeskApp,
  { bureauCode, number, warningId, generalAgentId = SOMEBODY }: Asked,
): Promise<string> {
  const id = newPublicId();
  await desk.rows(
    `INSERT INTO number_question (id, number, brand_id, general_agent_id, bureau_code, warning_id, asked_by,
       asked_at, due_on, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, NOW(3), '2026-01-09', 'open')`,
    [id, number, SOMEBODY, generalAgentId, bureauCode, warningId, SOMEBODY],
  );
  return id;
}

/** A bureau's request to an agent to help settle a case. */
export async function askForHelp(
  desk: DeskApp,
  bureauCode: string,
  caseId: string,
  generalAgentId = SOMEBODY,
): Promise<string> {
  const id = newPublicId();
  const told = { product: '演示', fault: '演示', outletName: null, wants: '演示' };
  const sealed = desk.api.app.get(FieldCipher).encrypt('case_help_request.told_sealed', JSON.stringify(told));
  await desk.rows(
    `INSERT INTO case_help_request (id, case_id, brand_id, general_agent_id, bureau_code, told_sealed, asked_by,
       asked_at, due_on, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, NOW(3), '2026-01-09', 'open')`,
    [id, caseId, SOMEBODY, generalAgentId, bureauCode, sealed, SOMEBODY],
  );
  return id;
}
