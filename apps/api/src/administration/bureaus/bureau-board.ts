import type { DataSource } from 'typeorm';
import { type ActiveBureaus, type BureauPeople, NOBODY } from '../../accounts/active-bureaus.js';
import type { Staff } from '../../accounts/staff.js';
import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import type { KeptContact } from './bureau-contact.js';
import { BureauContactRepository } from './bureau-contact.repository.js';
import { contactOf, NOTHING_TOLD } from './bureau-contacts.js';
import { bureauNotFound } from './bureaus.errors.js';

/** Enough to choose from; whoever looks for more types another letter. */
const MOST_FOUND = 30;

/** A bureau or station as its administrators see it. */
export interface BureauLine extends Bureau {
  /** Null for a bureau that no division stands for. */
  division: { code: string; name: string } | null;
  /** It has somebody who can take a case: until then its cases lie with the bureau above. */
  open: boolean;
  people: BureauPeople;
  contact: KeptContact;
  /** Those that answer to it, at any depth. */
  below: { bureaus: number; open: number; people: number };
}

/** A bureau with those right below it. */
export interface BureauBranch {
  bureau: BureauLine;
  /** From the viewer's own bureau down to the one above this one. */
  path: Pick<Bureau, 'code' | 'name'>[];
  /** Right below it, by code. */
  children: BureauLine[];
}

/** The bureaus that answer to somebody's own, with who works there. */
export class BureauBoard {
  constructor(
    private readonly dataSource: () => DataSource,
    private readonly tree: BureauTree,
    private readonly divisions: Divisions,
    private readonly active: Pick<ActiveBureaus, 'people'>,
  ) {}

  /** @param code null for their own bureau @throws {Problem} 404 `bureau-not-found` */
  async branch({ bureauCode: ownCode }: Staff, code: string | null): Promise<BureauBranch> {
    const bureau = this.tree.find(code ?? ownCode);
    if (bureau === null || !this.tree.isWithin(bureau.code, ownCode)) throw bureauNotFound();
    const below = this.tree.subtreeCodes(bureau.code).map((each) => this.tree.find(each)!);
    const children = below.filter(({ parentCode }) => parentCode === bureau.code);
    const [line, ...lines] = await this.lines([bureau, ...children]);
    return { bureau: line!, path: this.pathFrom(ownCode, bureau), children: lines };
  }

  /** By part of the name, or by the code; the higher bureaus first. */
  async search({ bureauCode: ownCode }: Staff, words: string): Promise<BureauLine[]> {
    const found = this.tree
      .subtreeCodes(ownCode)
      .map((code) => this.tree.find(code)!)
      .filter(({ code, name }) => name.includes(words) || code === words);
    return this.lines(found.slice(0, MOST_FOUND));
  }

  private async lines(bureaus: readonly Bureau[]): Promise<BureauLine[]> {
    const { manager } = this.dataSource();
    const people = await this.active.people(manager);
    const told = await new BureauContactRepository(manager).listLatest(bureaus.map(({ code }) => code));
    const contacts = new Map(told.map((each) => [each.bureauCode, each]));
    return bureaus.map((bureau) => {
      const here = people.get(bureau.code) ?? NOBODY;
      const contact = contacts.get(bureau.code);
      return {
        ...bureau,
        division: this.divisionOf(bureau),
        open: isOpen(here),
        people: here,
        contact: contact ? { ...contactOf(contact), version: contact.version } : NOTHING_TOLD,
        below: this.below(bureau, people),
      };
    });
  }

  private below({ code }: Bureau, people: ReadonlyMap<string, BureauPeople>): BureauLine['below'] {
    const codes = this.tree.subtreeCodes(code).slice(1);
    const there = codes.map((each) => people.get(each)).filter((each) => each !== undefined);
    return {
      bureaus: codes.length,
      open: there.filter(isOpen).length,
      people: there.reduce((sum, { all }) => sum + all, 0),
    };
  }

  private divisionOf({ code }: Bureau): BureauLine['division'] {
    return this.divisions.get(code) === null ? null : { code, name: this.divisions.fullName(code) };
  }

  private pathFrom(ownCode: string, bureau: Bureau): BureauBranch['path'] {
    const up = this.tree.pathUp(bureau).map(({ code, name }) => ({ code, name }));
    const top = up.findIndex(({ code }) => code === ownCode);
    return up.slice(1, top + 1).reverse();
  }
}

function isOpen({ byRole }: BureauPeople): boolean {
  return byRole.handler > 0;
}
