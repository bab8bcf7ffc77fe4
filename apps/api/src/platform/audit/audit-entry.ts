import type { AuditAct, AuditDetails, AuditSubject } from '@jiweibao/shared';

/** Who did it: somebody of a bureau, of a general agent, a consumer, or the program by itself. */
export type AuditActorKind = 'staff' | 'agent' | 'consumer' | 'system';

/** One act, as the feature that did it tells it. Ids and codes only: the trail is read by people who may not read the case. */
export interface AuditedAct {
  actorKind: AuditActorKind;
  /** Null for the system, and for a consumer who did not log in. */
  actorId: string | null;
  /** Whose supervisors may read this entry: the bureau or station that acted, or that it concerns. Null for the system's own. */
  bureauCode: string | null;
  /** What was done, what kind of thing it was done to, and what belongs to it: all of them have words in the shared vocabulary. */
  act: AuditAct;
  subjectKind: AuditSubject;
  subjectId: string;
  detail?: AuditDetails;
}

/** An entry as it stands in the trail; what a former version of the product wrote may have no words any more. */
export interface AuditEntry extends Pick<AuditedAct, 'actorKind' | 'actorId' | 'bureauCode' | 'subjectId'> {
  act: string;
  subjectKind: string;
  detail: Readonly<Record<string, string>>;
  id: string;
  /** UTC. */
  happenedAt: Date;
  /** Its place in the chain from 1, without gaps; null until the sealer has come by. */
  seq: number | null;
}

/** Which entries; what is null is not asked. */
export interface AuditFilter {
  /** Only those of these bureaus; null for all. */
  bureauCodes: readonly string[] | null;
  actorId: string | null;
  act: string | null;
  subjectId: string | null;
  /** UTC: not earlier than the first, and before the second. */
  since: Date | null;
  until: Date | null;
}

/** A page of them, the newest first. */
export interface AuditQuery extends AuditFilter {
  /** Only those older than this one; null from the newest on. */
  before: { happenedAt: Date; id: string } | null;
  count: number;
}
