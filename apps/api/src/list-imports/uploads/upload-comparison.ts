import type { DataSource } from 'typeorm';
import type { RegisteredOutlets } from '../../registry/registered-outlets.js';
import type { RegistryFeed } from '../../registry/registry-feed.js';
import type { ImportOptions } from '../list-import.js';
import type { ListImportService } from '../list-import.service.js';
import type { MatchDecision } from '../match-decisions.js';
import type { ListProblem, ResolvedList } from '../resolved-list.js';
import { changeRows, conflictRows, diffCounts, digestOf } from './compared-upload.js';
import { findConflicts } from './list-conflicts.js';
import type { ListUploadEntity } from './list-upload.entity.js';
import type { UploadDiffCounts } from './list-upload.js';
import type {
  ListUploadChangeEntity,
  ListUploadChoiceEntity,
  ListUploadConflictEntity,
} from './list-upload-diff.entity.js';
import type { ListableBrands } from './listable-brands.js';
import { UploadDiffRepository } from './upload-diff.repository.js';
import { UploadRowRepository } from './upload-row.repository.js';

/** A list beside the registry, as of a revision. */
export interface ComparedUpload {
  /** Those of reading, and those of comparing. */
  problems: ListProblem[];
  changes: ListUploadChangeEntity[];
  conflicts: ListUploadConflictEntity[];
  counts: UploadDiffCounts;
  digest: string;
  revision: number;
}

/** Compares uploads with the registry, as their agents decided and chose. */
export class UploadComparison {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly imports: ListImportService,
    private readonly outlets: RegisteredOutlets,
    private readonly brands: ListableBrands,
    private readonly feed: RegistryFeed,
  ) {}

  async compare(upload: ListUploadEntity, list: ResolvedList): Promise<ComparedUpload> {
    // Before anything is read: what is written meanwhile makes the comparison older than it is, never newer.
    const revision = await this.feed.currentRevision();
    const choices = await new UploadDiffRepository(this.dataSource().manager).listChoices(upload.id);
    const { plan, registered } = await this.imports.compare(list, await this.options(upload.id, choices));
    const { own, foreign } = await this.brands.of(upload.generalAgentId);
    const numbers = [...new Set(list.outlets.flatMap(({ phones }) => phones.map(({ number }) => number)))];
    const known = new Map(
      [...registered, ...(await this.outlets.listByNumbers(numbers))].map((outlet) => [outlet.id, outlet]),
    );
    const conflicts = findConflicts({
      outlets: list.outlets,
      outletIdOfRow: plan.outletIdOfRow,
      registered: [...known.values()],
      brands: [...own, ...foreign],
      ownBrandIds: new Set(own.map(({ id }) => id)),
    });
    return {
      problems: plan.problems,
      changes: changeRows(upload.id, plan),
      conflicts: conflictRows(upload.id, conflicts),
      counts: diffCounts(plan, conflicts, choices),
      digest: digestOf(plan),
      revision,
    };
  }

  /** What the agent said beside the list itself. */
  async options(uploadId: string, choices: readonly ListUploadChoiceEntity[]): Promise<ImportOptions> {
    const decisions = await new UploadRowRepository(this.dataSource().manager).listDecisions(uploadId);
    return {
      decisions: new Map(
        decisions.map(({ rowNumber, decision }): [number, MatchDecision] => [
          rowNumber,
          decision === 'new' ? 'new' : { outletId: decision },
        ]),
      ),
      statedDivisions: [],
      choices: {
        missing: new Map(
          choices
            .filter(({ about }) => about === 'missing')
            .map(({ outletId, choice }) => [outletId, choice]),
        ),
        keepLosses: new Set(
          choices
            .filter(({ about, choice }) => about === 'loss' && choice === 'keep')
            .map(({ outletId }) => outletId),
        ),
      },
    };
  }
}
