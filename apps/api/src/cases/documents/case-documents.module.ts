import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { Settings } from '../../config/settings.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { OrganizationModule } from '../../organization/organization.module.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Database } from '../../platform/database.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { CaseDocumentsController } from './case-documents.controller.js';
import { CaseDocuments } from './case-documents.js';
import { DocumentDesk } from './document-desk.js';
import { DocumentDraftsController } from './document-drafts.controller.js';
import { DocumentReading } from './document-reading.js';
import { FormFilling } from './form-filling.js';
import { loadNumberWords, NumberWords } from './number-words.js';

/** The documents that the law wants of a case. Acts issue them by `CaseDocuments`; staff read and print them. */
@Module({
  imports: [AccountsModule, OrganizationModule],
  controllers: [CaseDocumentsController, DocumentDraftsController],
  providers: [
    {
      provide: FormFilling,
      inject: [FieldCipher, BureauTree, Database],
      useFactory: (cipher: FieldCipher, tree: BureauTree, database: Database) =>
        new FormFilling(cipher, tree, new BrandDirectory(() => database.dataSource())),
    },
    {
      provide: NumberWords,
      inject: [BureauTree, Divisions],
      useFactory: (tree: BureauTree, divisions: Divisions) => loadNumberWords(tree, divisions),
    },
    {
      provide: CaseDocuments,
      inject: [FormFilling, BureauTree, NumberWords, FieldCipher, Audit, Clock],
      useFactory: (
        filling: FormFilling,
        tree: BureauTree,
        words: NumberWords,
        cipher: FieldCipher,
        audit: Audit,
        clock: Clock,
      ) => new CaseDocuments(filling, tree, words, cipher, audit, clock),
    },
    {
      provide: DocumentDesk,
      inject: [Database, BlindIndex, CaseDocuments, BureauTree, FieldCipher, Audit, Clock],
      useFactory: (
        database: Database,
        index: BlindIndex,
        documents: CaseDocuments,
        tree: BureauTree,
        cipher: FieldCipher,
        audit: Audit,
        clock: Clock,
      ) => new DocumentDesk(() => database.dataSource(), index, documents, tree, cipher, audit, clock),
    },
    {
      provide: DocumentReading,
      inject: [Database, FormFilling, BureauTree, FieldCipher, Audit, Clock, Settings],
      useFactory: (
        database: Database,
        filling: FormFilling,
        tree: BureauTree,
        cipher: FieldCipher,
        audit: Audit,
        clock: Clock,
        { demo }: Settings,
      ) => new DocumentReading(() => database.dataSource(), filling, tree, cipher, audit, clock, { demo }),
    },
  ],
  exports: [CaseDocuments],
})
export class CaseDocumentsModule {}
