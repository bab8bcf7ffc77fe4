import {
  type AuditDetails,
  afterListUploadAct,
  LIST_ATTESTATION,
  type ListUploadAct,
} from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgentUser } from '../../accounts/agent-user.js';
import type { ReviewingBureaus } from '../../agents/reviewing/reviewing-bureaus.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import type { IdempotentActs } from '../../platform/idempotency/idempotent-acts.js';
import { newPublicId } from '../../platform/public-id.js';
import type { RegistryFeed } from '../../registry/registry-feed.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { UploadDiffCounts, UploadRowCounts } from './list-upload.js';
import { ListUploadRepository } from './list-upload.repository.js';
import { notInState, notReady, notSubmittable, registryMoved } from './list-uploads.errors.js';
import { findOwn, lockOwn } from './list-uploads.js';
import type { UploadPublishing } from './upload-publishing.js';
import { UploadRowRepository } from './upload-row.repository.js';
import type { UploadWork } from './upload-work.js';
import { changedAnew } from './upload-work.repository.js';

/** Puts an upload before the bureau: attested, whole, and as the registry stands; or takes it back. */
export class UploadSubmission {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly feed: RegistryFeed,
    private readonly bureaus: ReviewingBureaus,
    private readonly acts: IdempotentActs,
    private readonly work: UploadWork,
    private readonly publishing: UploadPublishing,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * The agent stands by the list as it is now.
   * @param version of the words that were shown
   * @throws {Problem} 409 `list-upload-busy`, `list-upload-incomplete`
   */
  async attest(agent: AgentUser, uploadId: string, version: string): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      const upload = await lockOwn(manager, agent, uploadId);
      if (afterListUploadAct(upload.state, 'submit', 'agent') === null)
        throw notInState(upload.state, 'submit');
      if (upload.stage !== 'ready') throw notReady();
      if (version !== LIST_ATTESTATION.version)
        throw notSubmittable(['声明的内容已经更新，请看过新的声明再确认。']);
      await new ListUploadRepository(manager).update(uploadId, {
        attestedEdition: upload.edition,
        attestationVersion: version,
        attestedBy: agent.accountId,
        attestedAt: this.clock.now(),
      });
    });
  }

  /**
   * Freezes the list and puts it before the bureau that reviews this agent.
   * @param key the request's `Idempotency-Key`
   * @throws {Problem} 409 `list-upload-incomplete` naming what is left to do, `registry-moved` when what would be done is no longer
   *   what was seen, `list-upload-busy`, `list-upload-state`
   */
  async submit(agent: AgentUser, uploadId: string, key: string | undefined): Promise<void> {
    const act = {
      actor: agent.accountId,
      operation: 'submitList',
      key,
      body: [uploadId],
      now: this.clock.now(),
    };
    const seen = await findOwn(this.dataSource().manager, agent, uploadId);
    if (seen.stage === 'ready' && seen.diffCounts !== null) await this.followRegistry(agent, seen);
    await this.acts.once(act, async (manager) => {
      const upload = await lockOwn(manager, agent, uploadId);
      const to = afterListUploadAct(upload.state, 'submit', 'agent');
      if (to === null) throw notInState(upload.state, 'submit');
      if (upload.stage !== 'ready') throw notReady();
      const reasons = whyNotSubmittable(upload);
      if (reasons.length > 0) throw notSubmittable(reasons);
      const { code: reviewBureauCode } = await this.bureaus.of(manager, upload.generalAgentId);
      const uploads = new ListUploadRepository(manager);
      const now = this.clock.now();
      await uploads.update(uploadId, {
        state: to,
        submittedAt: now,
        changedAt: now,
        reviewBureauCode,
        reviewWord: null,
        sampleSeed: upload.sampleSeed ?? newPublicId(),
      });
      await new UploadRowRepository(manager).forgetReasons(uploadId);
      await this.record(manager, agent, upload, 'submit', reviewBureauCode, {
        attestation: upload.attestationVersion!,
        sha256: upload.fileSha256,
      });
    });
  }

  /** Takes a submitted list back, to change it. @throws {Problem} 409 `list-upload-state` */
  async withdraw(agent: AgentUser, uploadId: string): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      const upload = await lockOwn(manager, agent, uploadId);
      const to = afterListUploadAct(upload.state, 'withdraw', 'agent');
      if (to === null) throw notInState(upload.state, 'withdraw');
      await new ListUploadRepository(manager).update(uploadId, { state: to, changedAt: this.clock.now() });
      await this.record(manager, agent, upload, 'withdraw', upload.reviewBureauCode!, {});
    });
  }

  /** Takes back what publishing did. @throws {Problem} 409 `changed-since`, naming what was changed since */
  async rollBack(agent: AgentUser, uploadId: string, word: string): Promise<void> {
    const seen = await findOwn(this.dataSource().manager, agent, uploadId);
    await this.publishing.rollBack(seen, {
      check: async (manager) => {
        const upload = await lockOwn(manager, agent, uploadId);
        const to = afterListUploadAct(upload.state, 'rollBack', 'agent');
        if (to === null) throw notInState(upload.state, 'rollBack');
        return { upload, to };
      },
      keep: (manager, upload) =>
        this.record(manager, agent, upload, 'rollBack', upload.reviewBureauCode!, {}, word),
    });
  }

  /** What was compared with an older registry is compared anew, and submitted only if nothing else comes of it. */
  private async followRegistry(agent: AgentUser, seen: ListUploadEntity): Promise<void> {
    if (String(await this.feed.currentRevision()) === seen.comparedRevision) return;
    await this.dataSource().transaction(async (manager) => {
      const upload = await lockOwn(manager, agent, seen.id);
      if (upload.edition !== seen.edition || upload.stage !== 'ready') return;
      // The edition stays: what was attested is the list, and that has not changed.
      const { stage, attempts } = changedAnew(upload, 'choices', this.clock.now());
      await new ListUploadRepository(manager).update(seen.id, { stage, attempts });
    });
    await this.work.run(seen.id);
    const now = await findOwn(this.dataSource().manager, agent, seen.id);
    if (now.stage !== 'ready') throw notReady();
    if (now.diffDigest !== seen.diffDigest) throw registryMoved();
  }

  private async record(
    manager: EntityManager,
    agent: AgentUser,
    upload: ListUploadEntity,
    act: ListUploadAct,
    bureauCode: string,
    detail: AuditDetails,
    word: string | null = null,
  ): Promise<void> {
    await new ListUploadRepository(manager).addEvent({
      uploadId: upload.id,
      act,
      actorKind: 'agent',
      accountId: agent.accountId,
      happenedAt: this.clock.now(),
      word,
    });
    await this.audit.record(manager, {
      actorKind: 'agent',
      actorId: agent.accountId,
      bureauCode,
      act: `${act}List`,
      subjectKind: 'listUpload',
      subjectId: upload.id,
      detail: { generalAgent: upload.generalAgentId, edition: String(upload.edition), ...detail },
    });
  }
}

/** In sentences; none when it may go. */
export function whyNotSubmittable(upload: ListUploadEntity): string[] {
  if (upload.rowCounts === null || upload.diffCounts === null) {
    return ['还没有认出名单的表头，请先指定每一列是什么。'];
  }
  const rows = JSON.parse(upload.rowCounts) as UploadRowCounts;
  const diff = JSON.parse(upload.diffCounts) as UploadDiffCounts;
  const reasons: string[] = [];
  if (rows.accepted === 0) reasons.push('名单里没有一行可以采纳。');
  if (rows.errors > 0) reasons.push(`还有 ${rows.errors} 行有错，请改好，或选择不提交这些行。`);
  if (diff.missingUndecided > 0) {
    reasons.push(`名录里有 ${diff.missingUndecided} 个网点名单没有写到，请选择保留、到期还是撤销。`);
  }
  if (diff.losingUndecided > 0) {
    reasons.push(`有 ${diff.losingUndecided} 个网点会失去名单没有写到的授权，请选择保留还是撤销。`);
  }
  if (upload.attestedEdition !== upload.edition) reasons.push('请先确认声明；改过以后要再确认一次。');
  return reasons;
}
