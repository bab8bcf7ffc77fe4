import type { MessageKind, ReplyOf, WriteBodyOf, WriteReplyOf } from '@jiweibao/shared';
import { api } from '../../../platform/api';
import { type CaseDoor, throughDoor } from './case-door';

export type MyCasesPage = ReplyOf<'/api/v1/my-cases'>;
export type MyCaseLine = MyCasesPage['items'][number];
export type MyCase = ReplyOf<'/api/v1/my-cases/{id}'>;
export type MyCaseEvent = MyCase['events'][number];
export type Deadline = NonNullable<MyCaseLine['deadline']>;
export type MyMessagesPage = ReplyOf<'/api/v1/my-messages'>;
export type MyMessage = MyMessagesPage['items'][number];
export type MyCaseAct = WriteBodyOf<'POST', '/api/v1/my-cases/{id}/acts'>;
type MyCaseActReply = WriteReplyOf<'POST', '/api/v1/my-cases/{id}/acts'>;

export function listMyCases(door: CaseDoor, cursor: string | null): Promise<MyCasesPage> {
  return throughDoor(door, (bearer) =>
    api.read('/api/v1/my-cases', { query: { cursor: cursor ?? undefined }, bearer }),
  );
}

export function getMyCase(door: CaseDoor, id: string): Promise<MyCase> {
  return throughDoor(door, (bearer) => api.read('/api/v1/my-cases/{id}', { path: { id }, bearer }));
}

export function listMyMessages(door: CaseDoor, cursor: string | null): Promise<MyMessagesPage> {
  return throughDoor(door, (bearer) =>
    api.read('/api/v1/my-messages', { query: { cursor: cursor ?? undefined }, bearer }),
  );
}

export async function readMyMessages(door: CaseDoor, ids: string[]): Promise<void> {
  await throughDoor(door, (bearer) =>
    api.write('POST', '/api/v1/my-messages/read', { body: { ids }, bearer }),
  );
}

/** The same key for every attempt at one act. */
export function actOnMyCase(
  door: CaseDoor,
  id: string,
  body: MyCaseAct,
  { key, draftKey }: { key: string; draftKey: string | null },
): Promise<MyCaseActReply> {
  return throughDoor(door, (bearer) =>
    api.write('POST', '/api/v1/my-cases/{id}/acts', {
      path: { id },
      body,
      idempotencyKey: key,
      draftKey: draftKey ?? undefined,
      bearer,
    }),
  );
}

/** Of who logged in; the same key for every attempt at one consent. */
export async function agreeToNotices(id: string, kinds: MessageKind[], key: string): Promise<void> {
  await throughDoor('login', (bearer) =>
    api.write('POST', '/api/v1/my-cases/{id}/notice-consents', {
      path: { id },
      body: { kinds },
      idempotencyKey: key,
      bearer,
    }),
  );
}
