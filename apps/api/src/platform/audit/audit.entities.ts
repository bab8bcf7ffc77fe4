import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** The trail of what was done, and its chain. */
export const AUDIT_ENTITIES = [AuditEntryEntity, AuditChainEntity];
