import { Column, Entity, PrimaryColumn } from 'typeorm';
import { code, PUBLIC_ID } from '../../platform/database-columns.js';

/**
 * The last number given out. Raised by the transaction that issues the document and held until its end, so that a number is
 * neither lost nor given twice.
 */
@Entity('case_document_counter')
export class DocumentCounterEntity {
  @PrimaryColumn('varchar', { ...code(9), name: 'bureau_code' })
  bureauCode!: string;

  /** 1 to 10. */
  @PrimaryColumn('tinyint', { unsigned: true })
  form!: number;

  /** `2026`, Asia/Shanghai. */
  @PrimaryColumn({ ...PUBLIC_ID, length: 4 })
  year!: string;

  @Column('int', { name: 'last_serial', unsigned: true })
  lastSerial!: number;
}
