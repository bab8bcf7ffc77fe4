import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { ActiveDesks } from '../delivery/case-delivery.js';
import type { DeskScope } from '../desk/desk-scope.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { ActInput, InputOf } from '../rules/act-input.js';
import { unfitReceiver } from './acts.errors.js';

/** On which desk a case lies, with whom, and whose it counts as. */
export type Placement = Pick<
  ConsumerCaseEntity,
  'holderCode' | 'assignedAccountId' | 'competentCode' | 'countyCode' | 'routingPath'
>;

/** Who places: what of a `DeskScope` says where they may. */
type Placer = Pick<DeskScope, 'accountId' | 'ownCode' | 'handledCodes'>;

/** None of these says that a case in triage is rightly where it lies. */
const UNDECIDED: readonly ActInput['act'][] = ['supplement', 'withdraw', 'rate', 'takeMeasure'];

/** Where an act brings a case. It reads who is there, and writes nothing. */
export class CasePlacing {
  constructor(
    private readonly tree: BureauTree,
    private readonly desks: ActiveDesks,
    private readonly people: Pick<StaffDirectory, 'holdActive'>,
  ) {}

  /**
   * @param by null for the case's sender
   * @throws {Problem} 422 `receiver-unfit` for a desk or a person that the case cannot go to from here
   */
  async after(manager: EntityManager, at: Placement, input: ActInput, by: Placer | null): Promise<Placement> {
    switch (input.act) {
      case 'routeDown':
        return this.routed(manager, at, input);
      case 'returnUp':
        return onDesk(at, await this.firstActiveAbove(manager, at.holderCode));
      case 'takeUp':
        return taken(at, by);
      case 'assign':
        return found(await this.assigned(manager, at, input, by?.handledCodes ?? []));
      case 'reopen':
        // Somebody has to take it up anew.
        return found({ ...at, assignedAccountId: null });
      default:
        return UNDECIDED.includes(input.act) ? at : found(at);
    }
  }

  /** 分送 goes to a bureau below, which decides in its own name. Its station gets the case from it. */
  private async routed(
    manager: EntityManager,
    at: Placement,
    { receiverCode }: InputOf<'routeDown'>,
  ): Promise<Placement> {
    const receiver = this.tree.find(receiverCode);
    const below = receiverCode !== at.holderCode && this.tree.isWithin(receiverCode, at.holderCode);
    if (receiver === null || !below || receiver.level === 'station') {
      throw unfitReceiver('receiverCode', '只能分送给本单位下面的局，请重新选择。');
    }
    if (!(await this.desks.codes(manager)).has(receiverCode)) {
      throw unfitReceiver('receiverCode', `${receiver.name}还没有承办人员，不能分送。`);
    }
    const ofCounty = receiver.level === 'county' && this.tree.findBureau(receiverCode) === receiver;
    const countyCode = ofCounty ? receiverCode : at.countyCode;
    return found({ ...onDesk(at, receiverCode), competentCode: receiverCode, countyCode });
  }

  /** Where nobody is above who could act, it goes to the next above all the same, and counts as undelivered. */
  private async firstActiveAbove(manager: EntityManager, holderCode: string): Promise<string> {
    const above = this.tree.pathUp(this.bureau(holderCode)).slice(1);
    if (above.length === 0) throw unfitReceiver('act', '这里已经是最上一级，不能再退回。');
    const active = await this.desks.codes(manager);
    return (above.find(({ code }) => active.has(code)) ?? above[0]!).code;
  }

  private async assigned(
    manager: EntityManager,
    at: Placement,
    { stationCode, accountId }: InputOf<'assign'>,
    reach: readonly string[],
  ): Promise<Placement> {
    if (stationCode !== null && !reach.includes(stationCode)) {
      throw unfitReceiver('stationCode', '只能指派给本单位和本单位的所，请重新选择。');
    }
    if (accountId === null) {
      const holderCode = stationCode ?? at.holderCode;
      if (!(await this.desks.codes(manager)).has(holderCode)) {
        throw unfitReceiver('stationCode', `${this.bureau(holderCode).name}还没有承办人员，不能指派。`);
      }
      return onDesk(at, holderCode);
    }
    // Held: whoever leaves meanwhile leaves wholly before this, or takes it back wholly after it.
    const person = await this.people.holdActive(manager, accountId);
    const fits =
      person?.roles.includes('handler') &&
      reach.includes(person.bureauCode) &&
      (stationCode === null || person.bureauCode === stationCode);
    if (!person || !fits) throw unfitReceiver('accountId', '这位同事不在这里承办案件，请重新选择。');
    return { ...at, holderCode: person.bureauCode, assignedAccountId: accountId };
  }

  private bureau(code: string): Bureau {
    const bureau = this.tree.find(code);
    if (bureau === null) throw new Error(`a case lies with ${code}, which is no bureau`);
    return bureau;
  }
}

function onDesk(at: Placement, holderCode: string): Placement {
  return { ...at, holderCode, assignedAccountId: null };
}

/** Onto the desk of whoever takes it, and into their own hands: it must not lie there as if nobody knew of it. */
function taken(at: Placement, by: Placer | null): Placement {
  if (by === null) throw new Error('only somebody of a bureau takes up a case');
  return { ...at, holderCode: by.ownCode, assignedAccountId: by.accountId };
}

/** Somebody has decided whose it is: it waits in triage no more. */
function found(at: Placement): Placement {
  return at.routingPath === 'triage' ? { ...at, routingPath: 'staff' } : at;
}
