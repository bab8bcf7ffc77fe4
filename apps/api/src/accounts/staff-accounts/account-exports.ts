import type { Readable } from 'node:stream';
import { ACCOUNT_STATE_LABELS, STAFF_ROLE_LABELS, type StaffRole } from '@jiweibao/shared';
import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import { momentText, notesSheet } from '../../platform/workbooks/notes-sheet.js';
import { tooManyRows } from '../../platform/workbooks/too-many-rows.js';
import { type Cell, streamWorkbook } from '../../platform/workbooks/workbook-stream.js';
import type { AccountFilter } from '../keeping/account-keeping.repository.js';
import type { KeptAccount } from '../keeping/kept-account.js';
import type { Staff } from '../staff.js';
import type { StaffAccounts } from './staff-accounts.js';

const MOST_ROWS = 20_000;
const ACCOUNTS_AT_ONCE = 200;

const COLUMNS: readonly [header: string, width: number][] = [
  ['姓名', 14],
  ['登录名', 20],
  ['单位', 32],
  ['单位代码', 12],
  ['岗位', 24],
  ['状态', 12],
  ['动态口令', 10],
  ['建立时间（北京）', 18],
  ['停用时间（北京）', 18],
  ['邀请有效到（北京）', 18],
];

/** Who has an account, as a workbook: the list's lines. Neither links nor anything that lets somebody in is among them. */
export class AccountExports {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly accounts: Pick<StaffAccounts, 'list' | 'count'>,
    private readonly tree: BureauTree,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Noted in the trail, and committed, before the first byte leaves. @throws {Problem} 409 `export-too-long` */
  async open(staff: Staff, filter: AccountFilter): Promise<Readable> {
    const count = await this.accounts.count(staff, filter);
    if (count > MOST_ROWS) throw tooManyRows(count, MOST_ROWS);
    await this.record(staff, filter, count);
    const notes = notesSheet({
      title: '人员账号',
      person: staff.name,
      bureauName: this.bureauName(staff.bureauCode),
      at: this.clock.now(),
      lines: [...this.inWords(filter), ['人数', String(count)]],
    });
    const header = COLUMNS.map(([title]) => title);
    const widths = COLUMNS.map(([, width]) => width);
    return streamWorkbook([notes, { name: '人员账号', header, widths, rows: this.rows(staff, filter) }]);
  }

  private async *rows(staff: Staff, filter: AccountFilter): AsyncGenerator<Cell[]> {
    let left = MOST_ROWS;
    for (let after = ''; left > 0; ) {
      const found = await this.accounts.list(staff, filter, after, ACCOUNTS_AT_ONCE);
      // More may have come since they were counted.
      for (const each of found.slice(0, left)) yield this.toRow(each);
      left -= found.length;
      if (found.length < ACCOUNTS_AT_ONCE) return;
      after = found.at(-1)!.account.loginName;
    }
  }

  private toRow({ account, name, invitationExpiresAt }: KeptAccount): Cell[] {
    const { loginName, bureauCode, roles, state, totpEnrolledAt, createdAt, disabledAt } = account;
    return [
      name,
      loginName,
      this.bureauName(bureauCode ?? ''),
      bureauCode,
      (roles as StaffRole[]).map((role) => STAFF_ROLE_LABELS[role]).join('、'),
      ACCOUNT_STATE_LABELS[state],
      totpEnrolledAt === null ? '没有' : '已绑定',
      momentText(createdAt),
      disabledAt && momentText(disabledAt),
      invitationExpiresAt && momentText(invitationExpiresAt),
    ];
  }

  private record(staff: Staff, { bureauCode, state, role }: AccountFilter, count: number): Promise<void> {
    return this.dataSource().transaction((manager) =>
      this.audit.record(manager, {
        actorKind: 'staff',
        actorId: staff.accountId,
        bureauCode: staff.bureauCode,
        act: 'exportAccounts',
        subjectKind: 'bureau',
        subjectId: staff.bureauCode,
        detail: {
          count: String(count),
          ...(bureauCode !== null && { bureauCode }),
          ...(state !== null && { state }),
          ...(role !== null && { role }),
        },
      }),
    );
  }

  private inWords({ bureauCode, state, role }: AccountFilter): [string, string][] {
    const lines: [string, string][] = [];
    if (bureauCode !== null) lines.push(['只有单位', this.bureauName(bureauCode)]);
    if (state !== null) lines.push(['只有状态', ACCOUNT_STATE_LABELS[state]]);
    if (role !== null) lines.push(['只有岗位', STAFF_ROLE_LABELS[role as StaffRole]]);
    return lines;
  }

  private bureauName(code: string): string {
    return this.tree.find(code)?.name ?? code;
  }
}
