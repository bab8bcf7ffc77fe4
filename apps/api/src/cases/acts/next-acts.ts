import { type CaseAct, MEASURE_KINDS, MEDIATION_WAYS, TELLING_WAYS } from '@jiweibao/shared';
import type { DataSource, EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/staff.js';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Clock } from '../../platform/clock.js';
import { isPublicId } from '../../platform/public-id.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import type { ActiveDesks } from '../delivery/case-delivery.js';
import { DeliveryRepository } from '../delivery/delivery.repository.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { type DeskScope, deskScope } from '../desk/desk-scope.js';
import { needsPerson } from '../documents/write-content.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import { factsOfCase } from '../facts-of-case.js';
import type { CaseFacts } from '../rules/case-facts.js';
import { clocksOn } from '../rules/clocks-on.js';
import { lawfulActions } from '../rules/lawful-acts.js';
import { isTooEarly } from '../rules/particulars.js';
import { fieldsOf } from './act-fields.js';
import { templatesFor } from './act-templates.js';
import { caseNotFound } from './acts.errors.js';
import { CaseActsRepository } from './case-acts.repository.js';
import { rolesToward } from './roles-toward.js';
import type { ActDeskReply, NextActReply, NextActsReply } from './staff-act-replies.js';

/** Whereto a case can go from its desk. */
interface Ways {
  receivers: ActDeskReply[];
  stations: ActDeskReply[];
  colleagues: NextActReply['colleagues'];
}

/** What somebody of a bureau may do to a case next, and with what: for drawing the form of each act. */
export class NextActs {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly desks: ActiveDesks,
    private readonly people: Pick<StaffDirectory, 'listActive'>,
    private readonly tree: BureauTree,
    private readonly days: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404 `case-not-found`, also for one that they may not see */
  async list(staff: Staff, caseId: string): Promise<NextActsReply> {
    const { manager } = this.dataSource();
    const scope = deskScope(staff, this.tree);
    const row = isPublicId(caseId) ? await new DeskRepository(manager).findVisible(caseId, scope) : null;
    if (row === null) throw caseNotFound();
    const facts = await this.factsOf(manager, row);
    const lawful = lawfulActions(facts, rolesToward(scope, row.holderCode));
    const ways = lawful.length === 0 ? NO_WAYS : await this.ways(manager, row, scope);
    const acts = lawful
      .filter((act) => this.leadsSomewhere(act, row, ways))
      .map((act) => this.nextAct(act, facts, ways));
    return { eventCount: row.eventCount, state: row.state, acts };
  }

  private async factsOf(manager: EntityManager, row: ConsumerCaseEntity): Promise<CaseFacts> {
    const acts = new CaseActsRepository(manager);
    const current = await new DeliveryRepository(manager).findCurrent(row.id);
    const facts = factsOfCase(row, {
      clocks: await acts.listClocks(row.id),
      named: await acts.isNamed(row.id),
      handlerReceivedOn: current?.receivedOn ?? null,
    });
    // Whether or not the timer has come by today.
    return { ...facts, clocks: clocksOn(facts, this.clock.today(), this.days) };
  }

  private nextAct(act: CaseAct, facts: CaseFacts, ways: Ways): NextActReply {
    const today = this.clock.today();
    const { grounds, forms } = facts.ruleSet;
    const form = forms.find(({ acts }) => acts.includes(act));
    // The outcome of an anonymous tip-off is told to nobody.
    const isIssued = form !== undefined && (facts.named || !needsPerson(form.number));
    const isAssign = act === 'assign';
    return {
      act,
      grounds: grounds
        .filter((ground) => ground.act === act)
        .map((ground) => ({
          id: ground.id,
          text: ground.text,
          plain: ground.plain,
          article: ground.article,
          usable: !isTooEarly(facts, ground, today),
        })),
      fields: fieldsOf(act).map((field) => ({ ...field, templates: templatesFor(act, field.name) })),
      days: daysOf(act, facts, today),
      receivers: act === 'routeDown' ? ways.receivers : [],
      stations: isAssign ? ways.stations : [],
      colleagues: isAssign ? ways.colleagues : [],
      ways: [...(WAYS[act] ?? [])],
      measures:
        act === 'takeMeasure'
          ? MEASURE_KINDS.filter((kind) => kind !== 'penalty' || facts.state === 'investigating')
          : [],
      document: isIssued ? { form: form.number, title: form.title } : null,
    };
  }

  private async ways(manager: EntityManager, row: ConsumerCaseEntity, scope: DeskScope): Promise<Ways> {
    const active = await this.desks.codes(manager);
    const named = (codes: readonly string[]): ActDeskReply[] =>
      codes
        .filter((code) => code !== row.holderCode && active.has(code))
        .map((code) => ({ code, name: this.tree.find(code)!.name }));
    const below = this.tree.subtreeCodes(row.holderCode);
    const colleagues: Staff[] = [];
    for (const code of scope.handledCodes.filter((each) => active.has(each))) {
      colleagues.push(...(await this.people.listActive(manager, code, 'handler')));
    }
    return {
      receivers: named(below.filter((code) => this.tree.find(code)?.level !== 'station')),
      stations: named(scope.handledCodes),
      colleagues: colleagues.map(({ accountId, name, bureauCode }) => ({ accountId, name, bureauCode })),
    };
  }

  /** An act that moves a case is offered only where there is a place to move it to. */
  private leadsSomewhere(act: CaseAct, { holderCode }: ConsumerCaseEntity, ways: Ways): boolean {
    if (act === 'routeDown') return ways.receivers.length > 0;
    if (act === 'returnUp') return this.tree.find(holderCode)?.parentCode !== null;
    return act !== 'assign' || ways.stations.length + ways.colleagues.length > 0;
  }
}

const NO_WAYS: Ways = { receivers: [], stations: [], colleagues: [] };
const WAYS: Partial<Record<CaseAct, readonly string[]>> = {
  scheduleMediation: MEDIATION_WAYS,
  tell: TELLING_WAYS,
};

function daysOf(act: CaseAct, { ruleSet }: CaseFacts, today: string): NextActReply['days'] {
  const tomorrow = addDays(today, 1);
  if (act === 'requestMaterials') {
    return { from: tomorrow, until: addDays(today, ruleSet.materials.mostDays) };
  }
  if (act === 'routeDown') return { from: tomorrow, until: null };
  return act === 'scheduleMediation' ? { from: today, until: null } : null;
}
