import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.js';
import type { FieldCipher } from '../../platform/crypto/field-cipher.js';
import type { Expiring } from '../../platform/retention/expiring.js';
import { SEALED_FIELDS } from '../privacy/sealed-fields.js';
import { CaseDocumentRepository } from './case-document.repository.js';
import type { DocumentContent } from './document-content.js';

const GONE = '保存期限已过，内容已经删除。';

/**
 * Empties documents that were issued long ago, of cases that are over. Number, form, bureau and dates stay: the series has no gaps.
 */
export class DocumentEmptying implements Expiring {
  readonly kind = 'caseDocuments';
  readonly audited = true;
  readonly atOnce = 100;

  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async letGo(manager: EntityManager, before: Date): Promise<number> {
    const documents = new CaseDocumentRepository(manager);
    const old = await documents.listOver(before, this.atOnce);
    for (const { id, contentSealed } of old) {
      const content = this.emptied(this.cipher.decrypt(SEALED_FIELDS.documentContent, contentSealed));
      await documents.empty(id, {
        contentSealed: this.cipher.encrypt(SEALED_FIELDS.documentContent, JSON.stringify(content)),
        voidReasonSealed: null,
        emptiedAt: this.clock.now(),
      });
    }
    return old.length;
  }

  private emptied(content: string): DocumentContent {
    // Frozen by `CaseDocuments` as just this.
    const { form, title, bureauName, issuedOn } = JSON.parse(content) as DocumentContent;
    const blocks = [{ kind: 'paragraph', text: GONE } as const];
    return { form, title, bureauName, issuedOn, addressee: null, blocks, notes: [], unchecked: [] };
  }
}
