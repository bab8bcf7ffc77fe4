import type { ListUploadState } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import { Problem } from '../../platform/problem.js';
import { inSlices } from '../../platform/steps.js';
import type { StoredFiles } from '../../platform/storage/stored-files.js';
import type { ListImportPlan } from '../list-import.js';
import type { ListImportService } from '../list-import.service.js';
import { diffCounts, digestOf } from './compared-upload.js';
import { JudgedFile } from './judged-file.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import { ListUploadRepository } from './list-upload.repository.js';
import { brandsLost, choicesMissing, notReady, registryMoved } from './list-uploads.errors.js';
import type { ListableBrands } from './listable-brands.js';
import type { UploadComparison } from './upload-comparison.js';
import { UploadDiffRepository } from './upload-diff.repository.js';
import type { UploadWork } from './upload-work.js';

/** Who does it, in the transaction that does it. */
export interface ActAlongside {
  /** Locks the upload, and says what it becomes. */
  check(manager: EntityManager): Promise<{ upload: ListUploadEntity; to: ListUploadState }>;
  /** Keeps who did it. */
  keep(manager: EntityManager, upload: ListUploadEntity): Promise<void>;
}

/** Publishes submitted lists and takes them back: with the registry's own transaction, or not at all. */
export class UploadPublishing {
  private readonly judgedFile: JudgedFile;

  constructor(
    private readonly dataSource: () => DataSource,
    files: StoredFiles,
    private readonly imports: ListImportService,
    private readonly comparison: UploadComparison,
    private readonly brands: ListableBrands,
    private readonly work: UploadWork,
    private readonly clock: Clock,
  ) {
    this.judgedFile = new JudgedFile(files);
  }

  /** @throws {Problem} 409 `registry-moved`: nothing was done, and the difference is compared anew */
  async publish(upload: ListUploadEntity, alongside: ActAlongside): Promise<void> {
    await this.dataSource().transaction((manager) => alongside.check(manager));
    if (upload.stage !== 'ready' || upload.judgedFileId === null) throw notReady();
    const list = await this.judgedFile.read(upload.judgedFileId);
    const choices = await new UploadDiffRepository(this.dataSource().manager).listChoices(upload.id);
    const options = await this.comparison.options(upload.id, choices);
    const source = { fileName: upload.fileName, sha256: upload.fileSha256 };
    try {
      await this.imports.publish(
        source,
        list,
        { ...options, confirmMissing: true, confirmLosses: true },
        async (manager, { batch, plan }) => {
          const { upload: locked, to } = await alongside.check(manager);
          await this.requireOwnBrands(manager, locked, plan);
          const digest = await inSlices(digestOf(plan));
          if (digest !== locked.diffDigest || locked.edition !== upload.edition) throw registryMoved();
          const { missingUndecided, losingUndecided } = diffCounts(plan, [], choices);
          if (missingUndecided + losingUndecided > 0) throw choicesMissing();
          const changes = { state: to, listImportId: batch, changedAt: this.clock.now() };
          await new ListUploadRepository(manager).update(locked.id, changes);
          await alongside.keep(manager, locked);
        },
      );
    } catch (error) {
      if (error instanceof Problem && error.code === 'registry-moved') await this.compareAnew(upload);
      throw error;
    }
  }

  async rollBack(upload: ListUploadEntity, alongside: ActAlongside): Promise<void> {
    await this.dataSource().transaction((manager) => alongside.check(manager));
    await this.imports.rollBack(upload.listImportId!, async (manager) => {
      const { upload: locked, to } = await alongside.check(manager);
      await new ListUploadRepository(manager).update(locked.id, { state: to, changedAt: this.clock.now() });
      await alongside.keep(manager, locked);
    });
  }

  private async requireOwnBrands(
    manager: EntityManager,
    { generalAgentId }: ListUploadEntity,
    { scope }: ListImportPlan,
  ): Promise<void> {
    const ids = scope.brands.map(({ brandId }) => brandId);
    if (!(await this.brands.mayList(manager, generalAgentId, ids))) throw brandsLost();
  }

  private async compareAnew({ id, edition }: ListUploadEntity): Promise<void> {
    await this.dataSource().transaction(async (manager) => {
      const uploads = new ListUploadRepository(manager);
      const locked = await uploads.lock(id);
      if (locked?.edition === edition) await uploads.update(id, { stage: 'waiting', attempts: 0 });
    });
    this.work.kick(id);
  }
}
