import type { DataSource } from 'typeorm';
import { ActiveBureaus } from '../../accounts/active-bureaus.js';
import { StaffDirectory } from '../../accounts/staff-directory.js';
import type { FieldKeys } from '../../config/field-keys.js';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import { loadGazetteer } from '../../organization/places/gazetteer.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Clock } from '../../platform/clock.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { WorkingDays } from '../../platform/working-days/working-days.js';
import { BrandDirectory } from '../../registry/brand-directory.js';
import { OutletDirectory } from '../../registry/outlet-directory.js';
import { CaseActs } from '../acts/case-acts.js';
import { CasePlacing } from '../acts/case-placing.js';
import { StaffActs } from '../acts/staff-acts.js';
import { CaseDelivery } from '../delivery/case-delivery.js';
import { CaseDocuments } from '../documents/case-documents.js';
import { FormFilling } from '../documents/form-filling.js';
import { loadNumberWords } from '../documents/number-words.js';
import { CaseFilings } from '../intake/case-filings.js';
import { CaseOpening } from '../intake/case-opening.js';
import { CaseRows } from '../intake/case-rows.js';
import { FiledCaseMapper } from '../intake/filed-case.mapper.js';
import { FilingReferences } from '../intake/filing-references.js';
import { CaseMessages } from '../notices/case-messages.js';
import { FilingNotices } from '../notices/filing-notices.js';
import { CaseRouting } from '../routing/case-routing.js';
import { readPlatforms, readRoutingOverrides } from '../routing/routing-files.js';
import { RoutingMap } from '../routing/routing-map.js';
import { DemoCases } from './demo-cases.js';

export interface DemoCaseParts {
  source: () => DataSource;
  tree: BureauTree;
  divisions: Divisions;
  fieldKeys: FieldKeys | null;
  days: WorkingDays;
  clock: Clock;
}

/** The services by which the API takes and handles cases, for a command that runs without it. */
export function composeDemoCases(parts: DemoCaseParts): DemoCases {
  const { source, clock } = parts;
  const people = new StaffDirectory(new FieldCipher(parts.fieldKeys));
  const brands = new BrandDirectory(source);
  return new DemoCases(
    source,
    filingsOf(parts, brands),
    actsOf(parts, brands, people),
    people,
    brands,
    clock,
  );
}

function filingsOf(parts: DemoCaseParts, brands: BrandDirectory): CaseFilings {
  const { source, tree, divisions, fieldKeys, days, clock } = parts;
  const [cipher, index] = [new FieldCipher(fieldKeys), new BlindIndex(fieldKeys)];
  const desks = new ActiveBureaus();
  const { code } = divisions.province;
  const map = new RoutingMap(loadGazetteer(code), tree, readRoutingOverrides(code), readPlatforms());
  const outbox = new Outbox();
  const opening = new CaseOpening(
    new CaseRouting(map, desks),
    new CaseDelivery(desks, clock),
    new CaseRows(cipher, index, days),
    tree,
    new CaseMessages(cipher, outbox, clock),
    new Audit(clock),
    days,
  );
  return new CaseFilings(
    source,
    index,
    clock,
    // Nobody of the demonstration is logged in, or sends photos.
    { holdConsumer: async () => false },
    new FilingReferences(new OutletDirectory(), brands, divisions),
    opening,
    { attach: async () => undefined },
    new FilingNotices(outbox),
    new FiledCaseMapper(tree, cipher, days),
  );
}

function actsOf(parts: DemoCaseParts, brands: BrandDirectory, people: StaffDirectory): StaffActs {
  const { source, tree, divisions, fieldKeys, days, clock } = parts;
  const cipher = new FieldCipher(fieldKeys);
  const desks = new ActiveBureaus();
  const audit = new Audit(clock);
  const acts = new CaseActs(
    new CasePlacing(tree, desks, people),
    new CaseDelivery(desks, clock),
    new CaseMessages(cipher, new Outbox(), clock),
    tree,
    cipher,
    audit,
    days,
    clock,
  );
  const filling = new FormFilling(cipher, tree, brands);
  const documents = new CaseDocuments(filling, tree, loadNumberWords(tree, divisions), cipher, audit, clock);
  return new StaffActs(source, new BlindIndex(fieldKeys), acts, documents, people, tree, clock);
}
