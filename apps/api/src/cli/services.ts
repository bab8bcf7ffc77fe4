import type { DataSource } from 'typeorm';
import { AccountChanges } from '../accounts/account-changes.js';
import { Invitations } from '../accounts/invitations/invitations.service.js';
import { AccountKeeping } from '../accounts/keeping/account-keeping.js';
import { SecondFactors } from '../accounts/log-in/second-factors.js';
import { DemoPeople } from '../accounts/server/demo-people.js';
import { ServerAccounts } from '../accounts/server/server-accounts.js';
import { composeDemoCases } from '../cases/demo/compose-demo-cases.js';
import type { DemoCases } from '../cases/demo/demo-cases.js';
import { StuckOverview } from '../cases/stuck/stuck-overview.js';
import { CertificatePrinting } from '../certificates/certificate-printing.service.js';
import { environmentSettings } from '../config/environment.js';
import type { Settings } from '../config/settings.js';
import { CorrectionKeeping } from '../corrections/correction-keeping.service.js';
import { ListImportService } from '../list-imports/list-import.service.js';
import { ListReadingService } from '../list-imports/list-reading.service.js';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { type BureauTree, loadBureauTree } from '../organization/bureau-tree.js';
import { type Divisions, loadDivisions } from '../organization/divisions.js';
import { Audit } from '../platform/audit/audit.js';
import { AuditCheck } from '../platform/audit/audit-check.js';
import { AuditSeals } from '../platform/audit/audit-seals.js';
import { TaskLeases } from '../platform/background/task-leases.js';
import { SystemClock } from '../platform/clock.js';
import { BlindIndex } from '../platform/crypto/blind-index.js';
import { FieldCipher } from '../platform/crypto/field-cipher.js';
import { createDataSource } from '../platform/data-source.js';
import { migrate } from '../platform/migrate.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { OutboxOverview } from '../platform/outbox/outbox-overview.js';
import { FileOverview } from '../platform/storage/file-overview.js';
import { connectWeChat } from '../platform/wechat/connect-wechat.js';
import { readPublishedCalendar } from '../platform/working-days/published-calendar.js';
import { WorkingDays } from '../platform/working-days/working-days.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { DeclarationService } from '../registry/declaration.service.js';
import { GeneralAgentDirectory, type ListedAgent } from '../registry/general-agent-directory.js';
import { NumberWarningService } from '../registry/number-warning.service.js';
import { OutletCertificateService } from '../registry/outlet-certificate.service.js';
import { OutletDirectory } from '../registry/outlet-directory.js';
import { RegisteredOutlets } from '../registry/registered-outlets.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { databaseUnreachable } from './cli.errors.js';

/** What commands work with: the same services that the API has, on one connected database. */
export interface Services {
  settings: Settings;
  /** Names of the migrations that were run to bring the tables up to date. */
  migrated: string[];
  divisions: Divisions;
  brands: BrandDirectory;
  declarations: DeclarationService;
  warnings: NumberWarningService;
  reading: ListReadingService;
  imports: ListImportService;
  certificates: OutletCertificateService;
  printing: CertificatePrinting;
  corrections: CorrectionKeeping;
  outbox: OutboxOverview;
  stuck: StuckOverview;
  tree: BureauTree;
  accounts: ServerAccounts;
  invitations: Invitations;
  audit: AuditCheck;
  demoPeople: DemoPeople;
  demoCases: DemoCases;
  listAgents: () => Promise<ListedAgent[]>;
}

/**
 * Connects, brings the tables up to date, runs `work` and disconnects.
 * @throws {SettingsError} naming every fault
 * @throws {Problem} `database-unreachable`
 */
export async function withServices<Result>(work: (services: Services) => Promise<Result>): Promise<Result> {
  const settings = environmentSettings();
  const dataSource = createDataSource(settings.databaseUrl, DATABASE_SCHEMA);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw databaseUnreachable(error);
  }
  try {
    return await work(compose(settings, dataSource, await migrate(dataSource)));
  } finally {
    await dataSource.destroy();
  }
}

function compose(settings: Settings, dataSource: DataSource, migrated: string[]): Services {
  const source = () => dataSource;
  const clock = new SystemClock(settings.clockShiftDays);
  const writer = new RegistryWriter(source);
  const brands = new BrandDirectory(source);
  const divisions = loadDivisions(settings.provinceCode);
  const certificates = new OutletCertificateService(source, writer, clock);
  const cipher = new FieldCipher(settings.fieldKeys);
  const tree = loadBureauTree(divisions);
  const keeping = new AccountKeeping(
    source,
    tree,
    new SecondFactors(cipher, clock),
    // Nobody leaves a desk by what is done here.
    new AccountChanges(),
    cipher,
    new Audit(clock),
    clock,
  );
  const invitations = new Invitations(source, keeping, cipher, clock);
  const wechat = connectWeChat({ settings: settings.wechat, source, cipher, clock });
  return {
    settings,
    migrated,
    divisions,
    brands,
    declarations: new DeclarationService(writer),
    warnings: new NumberWarningService(writer, clock),
    reading: new ListReadingService(brands, settings.provinceCode),
    imports: new ListImportService(source, writer, new RegisteredOutlets(source), brands, divisions, clock),
    certificates,
    corrections: new CorrectionKeeping(source, new OutletDirectory(), new Outbox(), clock),
    outbox: new OutboxOverview(source),
    stuck: new StuckOverview(
      source,
      tree,
      new OutboxOverview(source),
      new FileOverview(source, clock),
      new TaskLeases(source),
      new WorkingDays(readPublishedCalendar()),
      clock,
    ),
    tree,
    accounts: new ServerAccounts(source, tree, keeping, cipher),
    invitations,
    demoPeople: new DemoPeople(source, keeping, invitations),
    demoCases: composeDemoCases({
      ...{ source, tree, divisions, clock, fieldKeys: settings.fieldKeys },
      days: new WorkingDays(readPublishedCalendar()),
    }),
    listAgents: () => new GeneralAgentDirectory().list(dataSource.manager),
    audit: new AuditCheck(source, new AuditSeals(new BlindIndex(settings.fieldKeys))),
    printing: new CertificatePrinting(certificates, brands, divisions, wechat, clock, {
      publicAddress: settings.publicAddress,
      demo: settings.demo,
      environment: settings.production ? 'release' : 'trial',
    }),
  };
}
