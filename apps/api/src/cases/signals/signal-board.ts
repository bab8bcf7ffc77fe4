import { formatPhoneNumber } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { ReadModel } from '../../lookup/read-model/read-model.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import { type Clock, startOfShanghaiDate } from '../../platform/clock.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { BrandDirectory } from '../../registry/brand-directory.js';
import { deskScope } from '../desk/desk-scope.js';
import {
  type CountedNumber,
  NumberSignalRepository,
  type Period,
  type SignalFilter,
  type SignalScope,
} from './number-signal.repository.js';
import { forBureausOnly } from './signals.errors.js';

/** A number that one or two people checked may be their neighbour's: nobody need see it. */
const LEAST_CHECKS = 3;
const MOST_SHOWN = 100;
/** Registered ones are among them, and left out afterwards. */
const READ_AT_ONCE = 300;
const MOST_READ = 3_000;
const COUNTY_CODE_LENGTH = 6;

/** A number that people met, for bureaus to look into. */
export interface SignalledNumber extends CountedNumber {
  display: string;
  /** The brands that were meant, the most often meant first. */
  brands: { id: string; name: string; checks: number }[];
}

export interface SignalPage extends Period {
  items: SignalledNumber[];
}

/** Which doubtful numbers people meet in a bureau's region. A count is a hint to look into a number, and never more. */
export class SignalBoard {
  constructor(
    private readonly source: () => DataSource,
    private readonly readModel: Pick<ReadModel, 'isRegistered'>,
    private readonly brands: Pick<BrandDirectory, 'listBrands'>,
    private readonly tree: BureauTree,
    private readonly clock: Clock,
  ) {}

  /**
   * The most often met first, 100 at most, without numbers that are registered now.
   * @param days up to today, today included
   * @param filter never widens what they may see
   * @throws {Problem} 403 `signals-for-bureaus` for somebody of a station; 503 while the registry is not loaded
   */
  async list(staff: Staff, days: number, filter: SignalFilter = {}): Promise<SignalPage> {
    if (this.tree.find(staff.bureauCode)?.level === 'station') throw forBureausOnly();
    const period = this.periodOf(days);
    const scope = this.scopeOf(staff);
    const counted = await this.unregistered(period, scope, filter);
    const brands = await this.rows().listBrands(
      counted.map(({ number }) => number),
      period,
      scope,
    );
    const names = new Map((await this.brands.listBrands()).map(({ id, name }) => [id, name]));
    const items = counted.map((each) => ({
      ...each,
      display: formatPhoneNumber(each.number),
      brands: brands
        .filter(({ number, brandId }) => number === each.number && names.has(brandId))
        .map(({ brandId, checks }) => ({ id: brandId, name: names.get(brandId)!, checks })),
    }));
    return { ...period, items };
  }

  /**
   * How often people met one number, registered or not, in the region of whoever asks.
   * @param days up to today, today included
   */
  async countsOf(manager: EntityManager, staff: Staff, number: string, days: number): Promise<CountedNumber> {
    const period = this.periodOf(days);
    const one = { least: 0, count: 1, offset: 0 };
    const scope = this.scopeOf(staff);
    const rows = new NumberSignalRepository(manager);
    const [found] = await rows.listNumbers(period, receivedIn(period), scope, one, { number });
    return found ?? { number, unlistedChecks: 0, warnedChecks: 0, cases: 0 };
  }

  private periodOf(days: number): Period {
    const to = this.clock.today();
    return { from: addDays(to, 1 - days), to };
  }

  private async unregistered(
    period: Period,
    scope: SignalScope,
    filter: SignalFilter,
  ): Promise<CountedNumber[]> {
    const found: CountedNumber[] = [];
    for (let offset = 0; offset < MOST_READ && found.length < MOST_SHOWN; offset += READ_AT_ONCE) {
      const page = { least: LEAST_CHECKS, count: READ_AT_ONCE, offset };
      const numbers = await this.rows().listNumbers(period, receivedIn(period), scope, page, filter);
      found.push(...numbers.filter(({ number }) => !this.readModel.isRegistered(number)));
      if (numbers.length < READ_AT_ONCE) break;
    }
    return found.slice(0, MOST_SHOWN);
  }

  /** Checks count by the county that a bureau of the region keeps; those of which nobody knows where, for the province only. */
  private scopeOf(staff: Staff): SignalScope {
    const { visibleCodes } = deskScope(staff, this.tree);
    return {
      holderCodes: visibleCodes,
      countyCodes: visibleCodes?.filter((code) => code.length === COUNTY_CODE_LENGTH) ?? null,
    };
  }

  private rows(): NumberSignalRepository {
    return new NumberSignalRepository(this.source().manager);
  }
}

function receivedIn({ from, to }: Period) {
  return { from: startOfShanghaiDate(from), before: startOfShanghaiDate(addDays(to, 1)) };
}
