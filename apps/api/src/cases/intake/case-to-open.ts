import type { CaseKind } from '@jiweibao/shared';
import type { OutletRecord } from '../../registry/registry-record.js';
import type { Filing, FilingSource } from './filing.js';

/** One case to be opened, of a filing that has no fault. */
export interface CaseToOpen {
  id: string;
  linkedCaseId: string | null;
  kind: CaseKind;
  filing: Filing;
  /** The respondent, when it is a registered outlet. */
  outlet: OutletRecord | null;
  source: Pick<FilingSource, 'channel' | 'externalNumber'>;
  /** Whose it is, when they logged in. */
  consumerId: string | null;
  /** Who did it; an id is an account's or a consumer's. */
  actor: { kind: 'consumer' | 'staff'; id: string | null };
  /** The bureau or station that it came to, when it came to one. */
  receiverCode: string | null;
  queryCodeHmac: string | null;
  /** UTC. */
  receivedAt: Date;
}
