import type { DataSource } from 'typeorm';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { TaskLeases } from '../../platform/background/task-leases.js';
import type { Clock } from '../../platform/clock.js';
import type { OutboxOverview } from '../../platform/outbox/outbox-overview.js';
import type { FileOverview } from '../../platform/storage/file-overview.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { ClockKeepingRepository } from '../reminders/clock-keeping.repository.js';
import { StuckRepository } from './stuck.repository.js';
import type { StuckKind, StuckThing } from './stuck-thing.js';

const MINUTE_MILLISECONDS = 60_000;
/** The outbox tries at once; whatever is left after this is in trouble. */
const NOTICE_LATE_MINUTES = 15;
/** Every task is due more often than this. */
const TASK_LATE_MINUTES = 30;

/** Finds the things of one kind. */
interface StuckSort {
  count: () => Promise<number>;
  list: (count: number) => Promise<StuckThing[]>;
}

/** What is stuck and why, of all that the product has promised to do by itself. It reads, and mends nothing. */
export class StuckOverview {
  private readonly sorts: Readonly<Record<StuckKind, StuckSort>>;

  constructor(
    private readonly source: () => DataSource,
    private readonly tree: BureauTree,
    private readonly outbox: OutboxOverview,
    private readonly files: FileOverview,
    private readonly leases: TaskLeases,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {
    this.sorts = {
      undeliveredCase: {
        count: () => this.rows().countUndelivered(),
        list: (count) => this.undelivered(count),
      },
      unsentNotice: {
        count: () => this.rows().countUnsent(this.ago(NOTICE_LATE_MINUTES)),
        list: (count) => this.unsent(count),
      },
      outboxEntry: {
        count: async () => (await this.outbox.list(0)).counts.stuck,
        list: (count) => this.givenUp(count),
      },
      pendingFile: { count: () => this.files.countOverdue(), list: (count) => this.unfinished(count) },
      unkeptClock: {
        count: async () => (await this.casesToKeep(MOST_COUNTED)).length,
        list: (count) => this.unkept(count),
      },
      lateTask: {
        count: async () => (await this.leases.listLate(TASK_LATE_MINUTES * MINUTE_MILLISECONDS)).length,
        list: (count) => this.late(count),
      },
    };
  }

  async counts(): Promise<Record<StuckKind, number>> {
    const counts = {} as Record<StuckKind, number>;
    for (const [kind, { count }] of this.entries()) counts[kind] = await count();
    return counts;
  }

  /** @param most of each kind; the oldest first */
  async list(most: number): Promise<StuckThing[]> {
    const things: StuckThing[] = [];
    for (const [, { list }] of this.entries()) things.push(...(await list(most)));
    return things;
  }

  private entries(): [StuckKind, StuckSort][] {
    return Object.entries(this.sorts) as [StuckKind, StuckSort][];
  }

  private async undelivered(count: number): Promise<StuckThing[]> {
    const cases = await this.rows().listUndelivered(count);
    return cases.map(({ id, number, holderCode, receivedAt }) => ({
      kind: 'undeliveredCase',
      id,
      since: receivedAt,
      reason: `案件 ${number} 在${this.bureauName(holderCode)}，那里和它的上级都没有能用的承办账号。给其中一个单位设一名承办人员，几分钟内自动送达。`,
    }));
  }

  private async unsent(count: number): Promise<StuckThing[]> {
    const notices = await this.rows().listUnsent(this.ago(NOTICE_LATE_MINUTES), count);
    return notices.map(({ id, caseId, createdAt }) => ({
      kind: 'unsentNotice',
      id,
      since: createdAt,
      reason: `案件 ${caseId} 的微信通知还没有发出；本人在消息列表里看得到。为什么没有发出，见 jwb outbox。`,
    }));
  }

  private async givenUp(count: number): Promise<StuckThing[]> {
    const { entries } = await this.outbox.list(count);
    return entries
      .filter(({ state }) => state === 'stuck')
      .map(({ id, kind, attempts, createdAt, lastFailure }) => ({
        kind: 'outboxEntry',
        id,
        since: createdAt,
        reason: `${kind} 试了 ${attempts} 次没有发成：${lastFailure ?? '没有记下原因'}。原因去掉以后用 jwb outbox retry ${id}。`,
      }));
  }

  private async unfinished(count: number): Promise<StuckThing[]> {
    const files = await this.files.listOverdue(count);
    return files.map(({ id, state, changedAt }) => ({
      kind: 'pendingFile',
      id,
      since: changedAt,
      reason:
        state === 'pending'
          ? '上传中断了，本该十几分钟后清掉：清扫文件的任务没有做，看接口进程在不在、日志里怎么说。'
          : '没有人再用它，但是删不掉：看存放文件的地方能不能写，日志里有原因。',
    }));
  }

  private async unkept(count: number): Promise<StuckThing[]> {
    const ids = await this.casesToKeep(count);
    return ids.map((id) => ({
      kind: 'unkeptClock',
      id,
      since: null,
      reason:
        '这个案件的期限过了一天多还没有标成逾期，或者放假安排公布了还没有重算：看日志里这个案件的错误。',
    }));
  }

  private async late(count: number): Promise<StuckThing[]> {
    const tasks = await this.leases.listLate(TASK_LATE_MINUTES * MINUTE_MILLISECONDS);
    return tasks.slice(0, count).map(({ task, dueAt }) => ({
      kind: 'lateTask',
      id: task,
      since: dueAt,
      reason: '早就该做了，没有一个进程来做：看接口进程在不在运行、连不连得上数据库。',
    }));
  }

  /** The task comes by every few minutes, so what yesterday's passing left is late. */
  private casesToKeep(count: number): Promise<string[]> {
    const today = addDays(this.clock.today(), -1);
    const known = { today, knownThrough: this.days.knownThrough };
    return new ClockKeepingRepository(this.source().manager).listCasesToKeep(known, '', count);
  }

  private bureauName(code: string): string {
    return this.tree.find(code)?.name ?? code;
  }

  private ago(minutes: number): Date {
    return new Date(this.clock.now().getTime() - minutes * MINUTE_MILLISECONDS);
  }

  private rows(): StuckRepository {
    return new StuckRepository(this.source().manager);
  }
}

/** More than this is as bad. */
const MOST_COUNTED = 1_000;
