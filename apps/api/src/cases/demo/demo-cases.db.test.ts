import { addStaff } from '../../accounts/testing/add-account.js';
import { readDemoCases, readDemoRegistry } from '../../cli/demo-data.js';
import { Settings } from '../../config/settings.js';
import { readDemoPeople } from '../../demo/listed-demo-people.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Divisions } from '../../organization/divisions.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { DeclarationService } from '../../registry/declaration.service.js';
import { RegistryWriter } from '../../registry/registry-writer.js';
import { composeDemoCases } from './compose-demo-cases.js';
import type { DemoCases } from './demo-cases.js';

/** Numbers of blocks that are not given out. */
const INVENTED_NUMBER = /^(400555\d{4}|0\d{2,3}5550\d{4})$/;

let api: AppWithWeChat;
let demo: DemoCases;

const source = () => api.database.dataSource;
const holders = (): Promise<{ holder: string }[]> =>
  source().query('SELECT holder_code AS holder FROM consumer_case');
const colleagues = readDemoPeople().flatMap(({ loginName, name, bureau, roles }) =>
  bureau === undefined ? [] : [{ loginName, name, bureauCode: bureau, roles }],
);

beforeAll(async () => {
  api = await startAppWithWeChat();
  const { app, clock } = api;
  demo = composeDemoCases({
    source,
    tree: app.get(BureauTree),
    divisions: app.get(Divisions),
    fieldKeys: app.get(Settings).fieldKeys,
    days: app.get(WorkingDays),
    clock,
  });
  for (const { name, bureauCode, roles } of colleagues) {
    await addStaff(app, { name, bureauCode, roles: roles as never });
  }
});
afterAll(() => api?.stop());

test('beside a registry of one’s own the demonstration files nothing', async () => {
  expect(await demo.file(readDemoCases(), colleagues)).toBe(0);
  expect(await holders()).toEqual([]);
});

test('every desk of the demonstration gets cases, once', async () => {
  await new DeclarationService(new RegistryWriter(source)).declare(readDemoRegistry());
  expect(await demo.file(readDemoCases(), colleagues)).toBe(readDemoCases().length);
  const filed = await holders();
  const desks = new Set(filed.map(({ holder }) => holder));
  expect([...desks].sort()).toEqual([...new Set(colleagues.map(({ bureauCode }) => bureauCode))].sort());
  expect(await demo.file(readDemoCases(), colleagues)).toBe(0);
  expect(await holders()).toHaveLength(filed.length);
});

test('everybody in it is invented and marked as such', () => {
  for (const { respondent, complainant } of readDemoCases()) {
    for (const who of [respondent, complainant ?? null]) {
      if (who === null) continue;
      expect(who.name).toContain('演示');
      if (who.phone !== null) expect(who.phone.replace(/\D/g, '')).toMatch(INVENTED_NUMBER);
    }
  }
});
