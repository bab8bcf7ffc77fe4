import { isCertificateToken } from '@jiweibao/shared';
import type { Divisions } from '../../organization/divisions.js';
import { lookupNotReady } from '../lookup.errors.js';
import type {
  JudgedNumber,
  LookupStatus,
  OutletSearch,
  PhoneCheckRequest,
  PhoneChecksRequest,
  WarningCursor,
} from '../lookup-types.js';
import { dayNumber } from './day-number.js';
import type { Lexicons } from './lexicons.js';
import { type ModelState, nextState } from './model-state.js';
import type { ModelUpdate } from './model-update.js';
import { isRegisteredNumber, phoneFacts } from './phone-facts.js';
import { brandList, brandPage } from './render/brand-replies.js';
import { writeCertificate } from './render/certificate-reply.js';
import { warningPage } from './render/number-warning-replies.js';
import { writeOutletList } from './render/outlet-list-reply.js';
import { outletPage } from './render/outlet-page-reply.js';
import { phoneCheck, phoneChecks } from './render/phone-check-reply.js';
import { ReplyWriter } from './render/reply-writer.js';
import { OutletSearcher } from './search/outlet-search.js';

/** A longer code is none, and only its beginning is given back: the `scene` of a mini-program code holds so much. */
const LONGEST_CODE_SHOWN = 32;

/**
 * Answers look-ups from memory. A new state takes the place of the old one in a single assignment, and every answer is made
 * synchronously from the state it began with, so none sees half a change.
 *
 * Replies are whole JSON objects ready to send; their last member is `registryAsOf`, the last moment at which this process
 * knew that it agreed with the registry. `today` is `YYYY-MM-DD` in Asia/Shanghai: what is in force is decided by it, never
 * kept.
 */
export class ReadModel {
  private state: ModelState | null = null;
  private standing: LookupStatus = {
    ready: false,
    origin: null,
    revision: null,
    registryAsOf: null,
    outletCount: 0,
    database: 'notTried',
  };
  private readonly searcher = new OutletSearcher();
  private readonly writer = new ReplyWriter();

  constructor(
    private readonly divisions: Divisions,
    private readonly lexicons: Lexicons,
  ) {}

  /** Takes over a new state. */
  apply(update: ModelUpdate): void {
    this.state = nextState(this.state, update, this.divisions, this.lexicons);
    const gone = update.replaced === null ? 0 : countBits(update.replaced);
    this.standing = {
      ...this.standing,
      ready: true,
      origin: update.origin,
      revision: update.revision,
      registryAsOf: update.registryAsOf,
      outletCount: update.base.tables.outletCount - gone + update.delta.tables.outletCount,
    };
  }

  /** Nothing has changed up to this moment. @param registryAsOf UTC ISO 8601 */
  confirm(registryAsOf: string): void {
    this.standing = { ...this.standing, registryAsOf, database: 'following' };
  }

  /** How following the registry goes. */
  report(database: LookupStatus['database']): void {
    this.standing = { ...this.standing, database };
  }

  status(): LookupStatus {
    return this.standing;
  }

  hasBrand(id: string): boolean {
    return this.get().catalogue.brand(id) !== null;
  }

  hasCategory(code: string): boolean {
    return this.get().catalogue.category(code) !== null;
  }

  searchOutlets(search: OutletSearch, today: string): Buffer {
    const { views, catalogue } = this.get();
    const day = dayNumber(today);
    const answer = this.searcher.search(views, catalogue, search, day);
    this.writer.begin();
    writeOutletList(this.writer, views, catalogue, search, answer, day);
    this.writer.text(this.ending());
    return this.writer.finish();
  }

  /** Null when there is no such outlet. */
  outlet(id: string, today: string): string | null {
    const { views, catalogue } = this.get();
    for (const view of views) {
      const ordinal = view.find(id);
      if (ordinal !== -1) return outletPage(view, ordinal, catalogue, today) + this.ending();
    }
    return null;
  }

  /** @param judged is told what was said of the number */
  checkPhone(
    request: Omit<PhoneCheckRequest, 'divisionCode'>,
    today: string,
    judged: (number: JudgedNumber) => void = toNobody,
  ): string {
    const { views, catalogue } = this.get();
    const check = phoneCheck(phoneFacts(request, views, catalogue, dayNumber(today)), catalogue, today);
    judged(check);
    return this.reply(check);
  }

  /** Whether the number is or was a service phone's or an outlet's. @param digits as in `CheckedNumber` */
  isRegistered(digits: string): boolean {
    const { views, catalogue } = this.get();
    return isRegisteredNumber(digits, views, catalogue);
  }

  /** Any text may be asked for; what cannot be a certificate's token is one that was never issued. */
  certificate(code: string, today: string): Buffer {
    const { views, catalogue, certificates } = this.get();
    const found = isCertificateToken(code) ? certificates.find(code) : null;
    this.writer.begin();
    writeCertificate(this.writer, views, catalogue, code.slice(0, LONGEST_CODE_SHOWN), found, today);
    this.writer.text(this.ending());
    return this.writer.finish();
  }

  /** @param judged is told what was said of each number */
  checkPhones(
    { numbers, brandId }: Omit<PhoneChecksRequest, 'divisionCode'>,
    today: string,
    judged: (number: JudgedNumber) => void = toNobody,
  ): string {
    const { views, catalogue } = this.get();
    const day = dayNumber(today);
    const facts = numbers.map((number) => phoneFacts({ number, brandId }, views, catalogue, day));
    const items = phoneChecks(facts, catalogue, today);
    for (const item of items) judged(item);
    return this.reply({ items });
  }

  categories(): string {
    const { categories } = this.get().catalogue.records;
    return this.reply({ items: categories.map(({ code, name }) => ({ code, name })) });
  }

  brands(q: string | null, category: string | null, today: string): string {
    const { catalogue, outletCounts } = this.get();
    return this.reply({ items: brandList(catalogue, q, category, outletCounts.on(dayNumber(today))) });
  }

  /** Null when there is no such brand. */
  brand(id: string, today: string): string | null {
    const { catalogue, outletCounts } = this.get();
    const brand = catalogue.brand(id);
    return brand && this.reply(brandPage(brand, catalogue, outletCounts.on(dayNumber(today)), today));
  }

  numberWarnings(cursor: WarningCursor | null, limit: number, today: string): string {
    return this.reply(warningPage(this.get().catalogue, cursor, limit, today));
  }

  private get(): ModelState {
    if (this.state === null) throw lookupNotReady();
    return this.state;
  }

  private reply(members: object): string {
    return JSON.stringify(members).slice(0, -1) + this.ending();
  }

  private ending(): string {
    return `,"registryAsOf":"${this.standing.registryAsOf}"}`;
  }
}

function toNobody(): void {}

function countBits(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) for (let bits = byte; bits !== 0; bits &= bits - 1) count++;
  return count;
}
