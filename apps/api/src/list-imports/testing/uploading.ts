import type { AgentRole } from '@jiweibao/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addAgentUser, addStaff } from '../../accounts/testing/add-account.js';
import { Database } from '../../platform/database.js';
import { newPublicId } from '../../platform/public-id.js';
import { until } from '../../platform/testing/until.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { addBrand, addGeneralAgent } from '../../registry/testing/registry-fixtures.js';
import type { ListUploadReply } from '../uploads/upload-replies.js';
import { type CellInput, workbookOf } from './workbook.js';

type Reply = Awaited<ReturnType<NestFastifyApplication['inject']>>;

export const HEADER = ['网点名称', '县区', '地址', '电话', '品牌', '品类', '授权开始日期', '授权截止日期'];

let agents = 0;

/** A row as an agent writes it; the same number always gives the same outlet, which is another with each agent. */
export function rowOfList(
  number: number,
  { brand, number: agent }: Pick<AgentWithBrand, 'brand' | 'number'>,
  changes: Record<number, string> = {},
): CellInput[] {
  const row = [
    `演示${brand}第${number}服务部`,
    '石家庄市长安区',
    `${brand}街${number}号`,
    `0311-5${String(agent).padStart(3, '0')}${String(number).padStart(4, '0')}`,
    brand,
    '空调',
    '2026-01-01',
    '长期',
  ];
  return row.map((text, at) => changes[at] ?? text);
}

/** One person at a browser, of a general agent with one brand or of a bureau, who uploads or reviews lists. */
export class ListPerson {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly sessionHeaders: Record<string, string>,
    private readonly base: string,
    readonly accountId: string,
  ) {}

  get(path: string): Promise<Reply> {
    return this.app.inject({ method: 'GET', url: `${this.base}${path}`, headers: this.sessionHeaders });
  }

  send(method: 'POST' | 'PUT', path: string, payload: object = {}, key = newPublicId()): Promise<Reply> {
    return this.app.inject({
      method,
      url: `${this.base}${path}`,
      payload,
      headers: { ...this.sessionHeaders, 'idempotency-key': key },
    });
  }

  /** @returns the id of the draft */
  async upload(rows: CellInput[][], fileName = '演示名单.xlsx'): Promise<string> {
    const reply = await this.sendFile('POST', '', await workbookOf({ name: '名单', rows }), fileName);
    if (reply.statusCode !== 201) throw new Error(`not begun: ${reply.body}`);
    return reply.json().id;
  }

  sendFile(
    method: 'POST' | 'PUT',
    path: string,
    bytes: Uint8Array,
    fileName = '演示名单.xlsx',
    key = newPublicId(),
  ): Promise<Reply> {
    const boundary = 'boundary-of-a-test';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return this.app.inject({
      method,
      url: `${this.base}${path}`,
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      headers: {
        ...this.sessionHeaders,
        'idempotency-key': key,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
  }

  /** Waits until nothing is left to be found out. */
  async settled(id: string): Promise<ListUploadReply> {
    let upload: ListUploadReply | null = null;
    await until(`the upload ${id} is looked at`, async () => {
      upload = (await this.get(`/${id}`)).json() as ListUploadReply;
      return upload.stage === 'ready' || upload.stage === 'failed';
    });
    return upload!;
  }

  /** Attests and submits. */
  async submit(id: string, version: string): Promise<Reply> {
    const attested = await this.send('POST', `/${id}/attestation`, { version });
    if (attested.statusCode !== 204) return attested;
    return this.send('POST', `/${id}/submission`);
  }
}

export interface AgentWithBrand {
  /** Which of the test's agents, from 0. */
  number: number;
  generalAgentId: string;
  brandId: string;
  brand: string;
  person: ListPerson;
}

/** A general agent with a brand of its own that makes air conditioners, and somebody who works there. */
export async function addAgentWithBrand(
  app: NestFastifyApplication,
  { categoryCodes = ['air-conditioner'], roles = ['agentClerk'] as AgentRole[] } = {},
): Promise<AgentWithBrand> {
  const generalAgentId = newPublicId();
  const number = agents++;
  const brand = `演示牌${String.fromCodePoint(0x4e00 + number)}`;
  const source = () => app.get(Database).dataSource();
  const { result: brandId } = await new RegistryWriter(source).write(async (transaction) => {
    await addGeneralAgent(transaction, {
      id: generalAgentId,
      name: `演示总代理${number}`,
      creditCode: `91${String(number).padStart(16, '0')}`,
    });
    return addBrand(transaction, { name: brand, categoryCodes, generalAgentId });
  });
  const { headers, accountId } = await addAgentUser(app, { generalAgentId, roles });
  const person = new ListPerson(app, headers, '/api/v1/agent/list-uploads', accountId);
  return { number, generalAgentId, brandId, brand, person };
}

export async function addReviewer(app: NestFastifyApplication, bureauCode: string): Promise<ListPerson> {
  const { headers, accountId } = await addStaff(app, { bureauCode, roles: ['handler'] });
  return new ListPerson(app, headers, '/api/v1/staff/list-reviews', accountId);
}
