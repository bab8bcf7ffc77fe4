import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code } from '../../platform/database-columns.js';
import type { RegistrySubject } from '../registry-subject.js';

/** One row, id 1: the number of the last committed change. Locked last by every writer and held to its commit. */
@Entity('registry_revision')
export class RegistryRevisionEntity {
  @PrimaryColumn('tinyint', { unsigned: true })
  id!: number;

  @Column('bigint', { unsigned: true })
  revision!: number;
}

/** What a revision touched. Readers fetch the present state of it, so the row holds no values. */
@Entity('registry_change')
export class RegistryChangeEntity {
  @PrimaryColumn('bigint', { unsigned: true })
  revision!: number;

  @PrimaryColumn('varchar', { ...code(16) })
  subject!: RegistrySubject;

  /** A public id, or a category's code. */
  @PrimaryColumn('varchar', { ...code(32), name: 'subject_id' })
  subjectId!: string;
}
