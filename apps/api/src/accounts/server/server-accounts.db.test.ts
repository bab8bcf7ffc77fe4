import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { Audit } from '../../platform/audit/audit.js';
import { SystemClock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newFieldKeys } from '../../platform/crypto/testing/field-keys.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/test-database.js';
import { AccountChanges } from '../account-changes.js';
import { Invitations } from '../invitations/invitations.service.js';
import { AccountKeeping } from '../keeping/account-keeping.js';
import { SecondFactors } from '../log-in/second-factors.js';
import { ServerAccounts } from './server-accounts.js';

const PASSWORD = 'kettle-orange-41-bridge';

let database: TestDatabase;
let accounts: ServerAccounts;
let invitations: Invitations;

beforeAll(async () => {
  database = await createTestDatabase(DATABASE_SCHEMA);
  const source = () => database.dataSource;
  const clock = new SystemClock();
  const cipher = new FieldCipher(newFieldKeys('k1'));
  const tree = loadBureauTree(loadDivisions('13'));
  const factors = new SecondFactors(cipher, clock);
  const keeping = new AccountKeeping(
    source,
    tree,
    factors,
    new AccountChanges(),
    cipher,
    new Audit(clock),
    clock,
  );
  accounts = new ServerAccounts(source, tree, keeping, cipher);
  invitations = new Invitations(source, keeping, cipher, clock);
});
afterAll(() => database?.drop());

const rows = (sql: string, parameters: unknown[] = []) => database.dataSource.query(sql, parameters);
const invite = (loginName: string, another = false) =>
  accounts.inviteAdministrator({ loginName, name: '演示管理员' }, { another });
const stateOf = async (loginName: string) =>
  (
    await rows('SELECT state, password_hash, totp_enrolled_at FROM account WHERE login_name = ?', [loginName])
  )[0];

test('the first administrator of the province is made without asking, a second one on purpose alone, and each is in the trail', async () => {
  const { accountId } = await invite('first-one');
  await expect(invite('second-one')).rejects.toMatchObject({
    code: 'administrator-exists',
    detail: expect.stringContaining('first-one'),
  });
  await expect(invite('first-one', true)).rejects.toMatchObject({ code: 'login-name-taken' });
  await invite('second-one', true);
  expect((await accounts.list('13')).map(({ account }) => account.loginName)).toEqual([
    'first-one',
    'second-one',
  ]);
  const [entry] = await rows(
    'SELECT act, actor_kind, actor_id, bureau_code FROM audit_entry WHERE subject_id = ?',
    [accountId],
  );
  expect(entry).toEqual({ act: 'inviteAccount', actor_kind: 'system', actor_id: null, bureau_code: '13' });
});

test('somebody locked out, the last administrator too, gets in again by a new link, and by nothing that was before', async () => {
  await rows('DELETE FROM account_invitation');
  await rows('DELETE FROM account');
  const { token, accountId } = await invite('only-one');
  await invitations.accept(token, PASSWORD);
  await rows('UPDATE account SET totp_enrolled_at = UTC_TIMESTAMP(3) WHERE id = ?', [accountId]);
  const again = await accounts.resetAccess(' Only-One ');
  expect(await stateOf('only-one')).toEqual({
    state: 'invited',
    password_hash: null,
    totp_enrolled_at: null,
  });
  await expect(invitations.open(token)).rejects.toMatchObject({ code: 'invitation-not-found' });
  await invitations.accept(again.token, PASSWORD);
  expect(await stateOf('only-one')).toMatchObject({ state: 'active' });
});

test('nobody is let in again who is unknown or was disabled', async () => {
  await rows('DELETE FROM account_invitation');
  await rows('DELETE FROM account');
  await expect(accounts.resetAccess('nobody')).rejects.toMatchObject({ code: 'account-not-found' });
  await invite('gone-one');
  await rows("UPDATE account SET state = 'disabled'");
  await expect(accounts.resetAccess('gone-one')).rejects.toMatchObject({ code: 'account-state' });
  // Who is disabled is no administrator to wait for.
  await invite('new-one');
});
