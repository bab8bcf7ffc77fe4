import { randomUUID } from 'node:crypto';

/** One act of filing, however often it is sent. */
export interface FilingToSend {
  key: string;
  body: Record<string, unknown>;
  /** Whose it seems to be: what one address may write is bounded. */
  address: string;
}

/** What whoever filed it was told. */
export interface Receipt {
  receivedAt: string;
  cases: { id: string; number: string; kind: string }[];
  queryCode: string | null;
}

/** Every third holds both kinds, which are two cases. */
export function filingToSend(at: number): FilingToSend {
  const kinds = at % 3 === 0 ? ['complaint', 'tipOff'] : ['complaint'];
  return {
    key: randomUUID(),
    address: `198.51.${100 + Math.floor(at / 250)}.${1 + (at % 250)}`,
    body: {
      kinds,
      respondent: { name: `演示第${at}家快修部`, phone: '400-555-0199', address: null },
      divisionCode: '130102',
      violationKinds: kinds.length > 1 ? ['outletsConfused'] : [],
      occurredOn: null,
      amountFen: 30_000,
      facts: `第${at}件：师傅上门修空调，收了三百元，第二天还是不制冷。`,
      requests: ['refund'],
      complainant: { name: '演示张三', phone: '0311-5550 0001', address: null },
      anonymous: false,
      publishConsent: false,
      delegateConsent: true,
      fileIds: [],
    },
  };
}

/**
 * One sending.
 * @returns null when no receipt came: it may or may not be kept. An error when it was understood and not taken: sending it again
 *   would not help
 */
export async function send(
  origin: string,
  { key, body, address }: FilingToSend,
): Promise<Receipt | Error | null> {
  try {
    const reply = await fetch(`${origin}/api/v1/case-filings`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'x-forwarded-for': address,
      },
      signal: AbortSignal.timeout(SEND_MILLISECONDS),
    });
    if (reply.status === 201) return (await reply.json()) as Receipt;
    const text = await reply.text();
    return reply.status >= 500 || reply.status === 409 ? null : new Error(`${reply.status}: ${text}`);
  } catch {
    // The line broke, or nobody answered.
    return null;
  }
}

const SEND_MILLISECONDS = 20_000;
