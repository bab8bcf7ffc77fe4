import type { AuthorizationState } from '@jiweibao/shared';
import type { OutletState } from './outlet-state.js';
import type { OutletRecord } from './registry-record.js';

/** An outlet as its keepers see it: closed ones too, and an authorization for each category by itself. */
export interface RegisteredOutlet extends Omit<OutletRecord, 'authorizations'> {
  state: OutletState;
  authorizations: RegisteredAuthorization[];
}

export interface RegisteredAuthorization {
  brandId: string;
  categoryCode: string;
  validFrom: string | null;
  validTo: string | null;
  contractNumber: string | null;
  state: AuthorizationState;
  /** The agent whose list said so. */
  generalAgentId: string | null;
}
