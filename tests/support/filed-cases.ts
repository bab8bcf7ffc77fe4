import { newIdempotencyKey } from '@jiweibao/shared';
import type { Api } from './api.js';
import type { WeChatSimulator } from './wechat-simulator.js';

/** What a filing is answered with, as far as journeys need it. */
export interface FiledCases {
  cases: { id: string; number: string; kind: string; bureauName: string }[];
  queryCode: string | null;
}

/** Whom the complaints of these journeys are about; invented. */
export const RESPONDENT = '演示快修部';

/** Files a complaint as a client does over HTTP. */
export async function fileComplaint(
  api: Api,
  { bearer, changes = {} }: { bearer?: string; changes?: object } = {},
): Promise<FiledCases> {
  const body = {
    kinds: ['complaint'],
    outletId: null,
    respondent: { name: RESPONDENT, phone: '400-555-0199', address: null },
    divisionCode: '130102',
    platformName: null,
    brandId: null,
    categoryCode: null,
    violationKinds: [],
    occurredOn: '2026-11-20',
    amountFen: 30_000,
    facts: '师傅上门修空调，收了三百元，第二天还是不制冷。',
    requests: ['refund'],
    requestText: null,
    complainant: { name: '演示张三', phone: '13800000000', address: null },
    anonymous: false,
    publishConsent: false,
    delegateConsent: true,
    fileIds: [],
    noticeKinds: [],
    ...changes,
  };
  return post(api, '/case-filings', body, {
    'idempotency-key': newIdempotencyKey(),
    ...(bearer && { authorization: `Bearer ${bearer}` }),
  });
}

/** The session of somebody who logs in by WeChat. */
export async function logInAs(api: Api, wechat: WeChatSimulator, person: string): Promise<string> {
  const code = await wechat.loginCode(person);
  return (await post<{ token: string }>(api, '/consumer-sessions', { code })).token;
}

/** What a browser's tab keeps of a filing that was opened by its code. */
export async function openFiling(api: Api, { cases, queryCode }: FiledCases): Promise<object> {
  const [{ number } = { number: '' }] = cases;
  return { number, session: await post(api, '/case-sessions', { number, queryCode }) };
}

async function post<Reply>(
  api: Api,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${api.origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`POST ${path} → ${response.status}: ${text}`);
  return JSON.parse(text) as Reply;
}
