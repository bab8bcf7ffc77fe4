import type { EntityManager } from 'typeorm';
import type { StaffDirectory } from '../../accounts/staff-directory.js';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { ActiveDesks } from '../delivery/case-delivery.js';
import type { ConsumerCaseEntity } from '../entities/consumer-case.entity.js';
import type { ActInput, InputOf } from '../rules/act-input.js';
import { unfitReceiver } from './acts.errors.js';

/** On which desk a case lies, and with whom. */
export type Placement = Pick<ConsumerCaseEntity, 'holderCode' | 'assignedAccountId'>;

/** Where an act brings a case. It reads who is there, and writes nothing. */
export class CasePlacing {
  constructor(
    private readonly tree: BureauTree,
    private readonly desks: ActiveDesks,
    private readonly people: Pick<StaffDirectory, 'findActive'>,
  ) {}

  /**
   * @param reach the desks among which somebody may give work out; see `DeskScope.handledCodes`
   * @throws {Problem} 422 `receiver-unfit` for a desk or a person that the case cannot go to from here
   */
  async after(
    manager: EntityManager,
    at: Placement,
    input: ActInput,
    reach: readonly string[],
  ): Promise<Placement> {
    switch (input.act) {
      case 'routeDown':
        return onDesk(await this.lowerBureau(manager, at.holderCode, input.receiverCode));
      case 'returnUp':
        return onDesk(await this.firstActiveAbove(manager, at.holderCode));
      case 'assign':
        return this.assigned(manager, at, input, reach);
      case 'reopen':
        // Somebody has to take it up anew.
        return { ...at, assignedAccountId: null };
      default:
        return at;
    }
  }

  /** 分送 goes to a bureau below, which decides in its own name. Its station gets the case from it. */
  private async lowerBureau(
    manager: EntityManager,
    holderCode: string,
    receiverCode: string,
  ): Promise<string> {
    const receiver = this.tree.find(receiverCode);
    const below = receiverCode !== holderCode && this.tree.isWithin(receiverCode, holderCode);
    if (receiver === null || !below || receiver.level === 'station') {
      throw unfitReceiver('receiverCode', '只能分送给本单位下面的局，请重新选择。');
    }
    if (!(await this.desks.codes(manager)).has(receiverCode)) {
      throw unfitReceiver('receiverCode', `${receiver.name}还没有承办人员，不能分送。`);
    }
    return receiverCode;
  }

  /** Where nobody is above who could act, it goes to the next above all the same, and counts as undelivered. */
  private async firstActiveAbove(manager: EntityManager, holderCode: string): Promise<string> {
    const above = this.tree.pathUp(this.bureau(holderCode)).slice(1);
    if (above.length === 0) throw unfitReceiver('receiverCode', '这里已经是最上一级，不能再退回。');
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
      return onDesk(holderCode);
    }
    const person = await this.people.findActive(manager, accountId);
    const fits =
      person?.roles.includes('handler') &&
      reach.includes(person.bureauCode) &&
      (stationCode === null || person.bureauCode === stationCode);
    if (!person || !fits) throw unfitReceiver('accountId', '这位同事不在这里承办案件，请重新选择。');
    return { holderCode: person.bureauCode, assignedAccountId: accountId };
  }

  private bureau(code: string): Bureau {
    const bureau = this.tree.find(code);
    if (bureau === null) throw new Error(`a case lies with ${code}, which is no bureau`);
    return bureau;
  }
}

function onDesk(holderCode: string): Placement {
  return { holderCode, assignedAccountId: null };
}
