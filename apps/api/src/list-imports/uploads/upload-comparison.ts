import type { DataSource } from 'typeorm';
import { eachInSteps, inSlices, type Steps } from '../../platform/steps.js';
import type { RegisteredOutlet } from '../../registry/registered-outlet.js';
import type { RegisteredOutlets } from '../../registry/registered-outlets.js';
import type { RegistryFeed } from '../../registry/registry-feed.js';
import type { ImportOptions } from '../list-import.js';
import type { ListImportService } from '../list-import.service.js';
import type { MatchDecision } from '../match-decisions.js';
import type { ListProblem, ResolvedList } from '../resolved-list.js';
import { changeRows, conflictRows, diffCounts, digestOf } from './compared-upload.js';
import { claimedNumbers, findConflicts } from './list-conflicts.js';
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
  /** Numbers of others' brands that the list names. */
  claims: { brandId: string; number: string }[];
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
    const elsewhere = await this.outlets.listByNumbers(await inSlices(numbersOf(list)));
    const known = await inSlices(together(registered, elsewhere));
    const conflicts = await inSlices(
      findConflicts({
        outlets: list.outlets,
        outletIdOfRow: plan.outletIdOfRow,
        registered: known,
        brands: [...own, ...foreign],
        ownBrandIds: new Set(own.map(({ id }) => id)),
      }),
    );
    return {
      problems: plan.problems,
      changes: await inSlices(changeRows(upload.id, plan)),
      conflicts: await inSlices(conflictRows(upload.id, conflicts)),
      claims: claimedNumbers(conflicts),
      counts: diffCounts(plan, conflicts, choices),
      digest: await inSlices(digestOf(plan)),
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

function* numbersOf({ outlets }: ResolvedList): Steps<string[]> {
  const numbers = new Set<string>();
  yield* eachInSteps(outlets, ({ phones }) => {
    for (const { number } of phones) numbers.add(number);
  });
  return [...numbers];
}

/** Each once. */
function* together(...groups: readonly RegisteredOutlet[][]): Steps<RegisteredOutlet[]> {
  const known = new Map<string, RegisteredOutlet>();
  for (const group of groups) yield* eachInSteps(group, (outlet) => known.set(outlet.id, outlet));
  return [...known.values()];
}
