/** Who did it: somebody of a bureau, of a general agent, a consumer, or the program by itself. */
export type AuditActorKind = 'staff' | 'agent' | 'consumer' | 'system';

/** One act, as the feature that did it tells it. Ids and codes only: the trail is read by people who may not read the case. */
export interface AuditedAct {
  actorKind: AuditActorKind;
  /** Null for the system, and for a consumer who did not log in. */
  actorId: string | null;
  /** Whose supervisors may read this entry: the bureau or station that acted, or that it concerns. Null for the system's own. */
  bureauCode: string | null;
  /** What was done, in camelCase: `revealParty`, `transferAccount`. */
  act: string;
  /** What kind of thing it was done to: `case`, `account`. */
  subjectKind: string;
  subjectId: string;
  /** Names in camelCase → ids, codes, states, numbers. */
  detail?: Readonly<Record<string, string>>;
}

/** An entry as it stands in the trail. */
export interface AuditEntry extends Required<AuditedAct> {
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
