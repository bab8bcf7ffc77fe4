import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { StaffDirectory } from '../accounts/staff-directory.js';
import { ReviewingModule } from '../agents/reviewing/reviewing.module.js';
import { ReviewingBureaus } from '../agents/reviewing/reviewing-bureaus.js';
import { AgentBrands } from '../agents/rights/agent-brands.js';
import { AgentRightsModule } from '../agents/rights/agent-rights.module.js';
import { Settings } from '../config/settings.js';
import { BureauTree } from '../organization/bureau-tree.js';
import { Divisions } from '../organization/divisions.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { Audit } from '../platform/audit/audit.js';
import { RepeatingTask } from '../platform/background/repeating-task.js';
import { Clock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { Database } from '../platform/database.js';
import { IdempotentActs } from '../platform/idempotency/idempotent-acts.js';
import { StoredFiles } from '../platform/storage/stored-files.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { GeneralAgentDirectory } from '../registry/general-agent-directory.js';
import { RegisteredOutlets } from '../registry/registered-outlets.js';
import { RegistryFeed } from '../registry/registry-feed.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { ListClaimsController } from './claims/list-claims.controller.js';
import { ListClaims } from './claims/list-claims.js';
import { ListImportService } from './list-import.service.js';
import { ListReviewsController } from './reviews/list-reviews.controller.js';
import { ListReviews } from './reviews/list-reviews.js';
import { ReviewPages } from './reviews/review-pages.js';
import { ListTemplate } from './uploads/list-template.js';
import { ListUploadsController } from './uploads/list-uploads.controller.js';
import { ListUploads } from './uploads/list-uploads.js';
import { ListableBrands } from './uploads/listable-brands.js';
import { UploadComparison } from './uploads/upload-comparison.js';
import { UploadDiffs } from './uploads/upload-diffs.js';
import { UploadPages } from './uploads/upload-pages.js';
import { UploadPublishing } from './uploads/upload-publishing.js';
import { UploadRowsController } from './uploads/upload-rows.controller.js';
import { UploadRows } from './uploads/upload-rows.js';
import { UploadSubmission } from './uploads/upload-submission.js';
import { UploadWork } from './uploads/upload-work.js';
import { UploadWorkbooks } from './uploads/upload-workbooks.js';

/** What waits because its process died is found by another within this time, and the lease's. */
const ASKED_EVERY_MILLISECONDS = 5_000;

const source = (database: Database) => () => database.dataSource();

/** Lists that agents upload and bureaus review. */
@Module({
  imports: [AccountsModule, OrganizationModule, ReviewingModule, AgentRightsModule],
  controllers: [ListUploadsController, UploadRowsController, ListClaimsController, ListReviewsController],
  providers: [
    {
      provide: ListableBrands,
      inject: [Database, BrandDirectory, AgentBrands],
      useFactory: (database: Database, brands: BrandDirectory, rights: AgentBrands) =>
        new ListableBrands(source(database), brands, rights),
    },
    {
      provide: ListImportService,
      inject: [Database, Divisions, Clock],
      useFactory: (database: Database, divisions: Divisions, clock: Clock) =>
        new ListImportService(
          source(database),
          new RegistryWriter(source(database)),
          new RegisteredOutlets(source(database)),
          new BrandDirectory(source(database)),
          divisions,
          clock,
        ),
    },
    {
      provide: UploadComparison,
      inject: [Database, ListImportService, ListableBrands, Clock],
      useFactory: (database: Database, imports: ListImportService, brands: ListableBrands, clock: Clock) =>
        new UploadComparison(
          source(database),
          imports,
          new RegisteredOutlets(source(database)),
          brands,
          new RegistryFeed(source(database), clock),
        ),
    },
    {
      provide: UploadWork,
      inject: [Database, StoredFiles, ListableBrands, UploadComparison, Settings, Clock],
      useFactory: (
        database: Database,
        files: StoredFiles,
        brands: ListableBrands,
        comparison: UploadComparison,
        { provinceCode }: Settings,
        clock: Clock,
      ) => new UploadWork(source(database), files, brands, comparison, provinceCode, clock),
    },
    {
      provide: 'work-on-list-uploads',
      inject: [UploadWork],
      useFactory: (work: UploadWork) =>
        new RepeatingTask('work-on-list-uploads', ASKED_EVERY_MILLISECONDS, () => work.runDue()),
    },
    {
      provide: ListUploads,
      inject: [Database, StoredFiles, ListableBrands, BlindIndex, UploadWork, Clock],
      useFactory: (
        database: Database,
        files: StoredFiles,
        brands: ListableBrands,
        index: BlindIndex,
        work: UploadWork,
        clock: Clock,
      ) =>
        new ListUploads(
          source(database),
          files,
          brands,
          new IdempotentActs(source(database), index),
          work,
          clock,
        ),
    },
    {
      provide: UploadRows,
      inject: [Database, ListUploads, ListableBrands, StaffDirectory, Settings, Clock],
      useFactory: (
        database: Database,
        uploads: ListUploads,
        brands: ListableBrands,
        people: StaffDirectory,
        { provinceCode }: Settings,
        clock: Clock,
      ) => new UploadRows(source(database), uploads, brands, people, provinceCode, clock),
    },
    {
      provide: UploadDiffs,
      inject: [Database, ListUploads, Divisions, Clock],
      useFactory: (database: Database, uploads: ListUploads, divisions: Divisions, clock: Clock) =>
        new UploadDiffs(source(database), uploads, new BrandDirectory(source(database)), divisions, clock),
    },
    {
      provide: ListClaims,
      inject: [Database, ListUploads, ListableBrands],
      useFactory: (database: Database, uploads: ListUploads, brands: ListableBrands) =>
        new ListClaims(source(database), uploads, brands),
    },
    {
      provide: UploadPublishing,
      inject: [Database, StoredFiles, ListImportService, UploadComparison, ListableBrands, UploadWork, Clock],
      useFactory: (
        database: Database,
        files: StoredFiles,
        imports: ListImportService,
        comparison: UploadComparison,
        brands: ListableBrands,
        work: UploadWork,
        clock: Clock,
      ) => new UploadPublishing(source(database), files, imports, comparison, brands, work, clock),
    },
    {
      provide: UploadSubmission,
      inject: [Database, ReviewingBureaus, BlindIndex, UploadWork, UploadPublishing, Audit, Clock],
      useFactory: (
        database: Database,
        bureaus: ReviewingBureaus,
        index: BlindIndex,
        work: UploadWork,
        publishing: UploadPublishing,
        audit: Audit,
        clock: Clock,
      ) =>
        new UploadSubmission(
          source(database),
          new RegistryFeed(source(database), clock),
          bureaus,
          new IdempotentActs(source(database), index),
          work,
          publishing,
          audit,
          clock,
        ),
    },
    {
      provide: UploadPages,
      inject: [Database, ListUploads, ListableBrands, StaffDirectory, BureauTree],
      useFactory: (database: Database, ...rest: [ListUploads, ListableBrands, StaffDirectory, BureauTree]) =>
        new UploadPages(source(database), ...rest),
    },
    {
      provide: UploadWorkbooks,
      inject: [Database, ListUploads],
      useFactory: (database: Database, uploads: ListUploads) =>
        new UploadWorkbooks(source(database), uploads),
    },
    {
      provide: ListTemplate,
      inject: [ListableBrands, Divisions],
      useFactory: (brands: ListableBrands, divisions: Divisions) => new ListTemplate(brands, divisions),
    },
    {
      provide: ListReviews,
      inject: [Database, ReviewingBureaus, UploadDiffs, UploadPublishing, BlindIndex, Audit, Clock],
      useFactory: (
        database: Database,
        bureaus: ReviewingBureaus,
        diffs: UploadDiffs,
        publishing: UploadPublishing,
        index: BlindIndex,
        audit: Audit,
        clock: Clock,
      ) =>
        new ListReviews(
          source(database),
          bureaus,
          diffs,
          publishing,
          new IdempotentActs(source(database), index),
          audit,
          clock,
        ),
    },
    {
      provide: ReviewPages,
      inject: [Database, ListReviews, StaffDirectory, BureauTree],
      useFactory: (database: Database, reviews: ListReviews, directory: StaffDirectory, tree: BureauTree) =>
        new ReviewPages(source(database), reviews, directory, new GeneralAgentDirectory(), tree),
    },
  ],
})
export class ListUploadsModule {}
