import type { AgentRole } from '@jiweibao/shared';
import { addAgentUser } from '../../accounts/testing/add-account.js';
import { DeskApp } from '../../cases/desk/testing/desk-app.js';
import { HEADER, ListPerson, rowOfList } from '../../list-imports/testing/uploading.js';
import { newPublicId } from '../../platform/public-id.js';
import { creditCode, outletOf, submissionsOf } from './regions/agent-things.js';
import { askAbout, askForHelp } from './regions/asked-of-agents.js';
import type { Things } from './regions/region.js';

type Headers = Record<string, string>;

const BUREAU = '130102';

let numbers = 100;

/** One general agent with somebody in each role, to which one of everything can be added. */
export class AgentInWorld {
  private readonly people = new Map<AgentRole, { headers: Headers; accountId: string }>();

  private constructor(
    private readonly desk: DeskApp,
    readonly generalAgentId: string,
  ) {}

  static async add(desk: DeskApp): Promise<AgentInWorld> {
    const id = newPublicId();
    await desk.rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
      ...[id, `演示总代理${id}`, creditCode()],
    ]);
    const agent = new AgentInWorld(desk, id);
    for (const role of ['agentAdmin', 'agentClerk'] as const) {
      agent.people.set(role, await addAgentUser(desk.api.app, { generalAgentId: id, roles: [role] }));
    }
    return agent;
  }

  headersOf(role: AgentRole): Headers {
    return this.people.get(role)!.headers;
  }

  /** One of everything that an agent has or is asked. */
  async addThings(): Promise<Things> {
    const { desk, generalAgentId } = this;
    numbers += 1;
    const { brandId, outletId } = await outletOf(desk, generalAgentId);
    const fileId = await desk.addFile([]);
    const { id: caseId } = await desk.add({ holderCode: BUREAU });
    const asked = { bureauCode: BUREAU, number: `4005553${numbers}`, warningId: null, generalAgentId };
    const colleague = await addAgentUser(desk.api.app, { generalAgentId, roles: ['agentClerk'] });
    const list = await this.upload();
    await this.addClaim(list.uploadId, brandId);
    return {
      ...{ brandId, outletId, fileId, rowNumber: '2', accountId: colleague.accountId },
      ...(await submissionsOf(desk, generalAgentId, brandId, fileId)),
      servicePhoneId: await this.addServicePhone(brandId),
      questionId: await askAbout(desk, asked),
      requestId: await askForHelp(desk, BUREAU, caseId, generalAgentId),
      ...list,
    };
  }

  private async addServicePhone(brandId: string): Promise<string> {
    const id = newPublicId();
    await this.desk.rows(
      `INSERT INTO service_phone (id, brand_id, number, kind, purpose, source, last_confirmed_on)
       VALUES (?, ?, ?, 'service400', 'general', '演示', '2026-01-09')`,
      [id, brandId, `4005554${numbers}`],
    );
    return id;
  }

  /** Somebody else's list that waits for a review and names a number of the brand. */
  private async addClaim(uploadId: string, brandId: string): Promise<void> {
    const [own] = await this.desk.rows('SELECT * FROM list_upload WHERE id = ?', [uploadId]);
    const theirs = { id: newPublicId(), general_agent_id: newPublicId(), state: 'submitted' };
    const row = { ...own, ...theirs };
    await this.desk.rows(`INSERT INTO list_upload (${Object.keys(row).join(', ')}) VALUES (?)`, [
      Object.values(row),
    ]);
    await this.desk.rows('INSERT INTO list_upload_claim (upload_id, brand_id, number) VALUES (?, ?, ?)', [
      ...[theirs.id, brandId, `4005555${numbers}`],
    ]);
  }

  private async upload(): Promise<{ uploadId: string; bulkFixId: string }> {
    const { headers, accountId } = this.people.get('agentClerk')!;
    const clerk = new ListPerson(this.desk.api.app, headers, '/api/v1/agent/list-uploads', accountId);
    const uploadId = await clerk.upload([HEADER, rowOfList(numbers, { brand: '演示牌', number: 900 })]);
    await clerk.settled(uploadId);
    const fix = { column: 'F', from: '空调', to: '空调器' };
    const { bulkFixId } = (await clerk.send('POST', `/${uploadId}/rows/fixes`, fix)).json();
    await clerk.settled(uploadId);
    return { uploadId, bulkFixId };
  }
}
