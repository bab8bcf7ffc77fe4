import { createConnection } from 'mysql2/promise';
import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { newFieldKeys } from '../support/field-keys.js';
import { freePort } from '../support/free-port.js';
import { PrivateServer } from '../support/private-server.js';
import { startProduct } from '../support/product.js';
import { createDatabase } from '../support/test-database.js';
import { waitUntil } from '../support/wait-until.js';
import { type FilingToSend, filingToSend, type Receipt, send } from './filings.js';

const FILINGS = 2_000;
const KILLS_OF_EACH = 20;
const SENDERS = 8;
/** A turn of kills comes each time that so many more were acknowledged. */
const BETWEEN_KILLS = Math.floor(FILINGS / (2 * KILLS_OF_EACH + 1));
const MOST_MINUTES = 15;
/** As patient as a person: what one process takes in ten minutes is bounded, and tries count too. */
const BETWEEN_TRIES_MILLISECONDS = 500;

const cleanup = Cleanup.afterThisFile();
let server: PrivateServer;
let databaseUrl: string;
let api: Api;
let startApi: () => Promise<Api>;

beforeAll(async () => {
  server = await PrivateServer.start(cleanup);
  databaseUrl = await createDatabase(cleanup, { server: server.url, dropAfterwards: false });
  const product = await startProduct(cleanup, { databaseUrl });
  await product.api.process.stop();
  const port = await freePort();
  const settings = { FIELD_KEYS: newFieldKeys(), TRUSTED_PROXIES: '127.0.0.1' };
  startApi = () => Api.launch(cleanup, { databaseUrl, port, settings });
  api = await startApi();
});

/** Sends until the receipt comes, as a phone does whose person goes on tapping. */
async function untilAcknowledged(filing: FilingToSend): Promise<Receipt> {
  const came = await waitUntil(() => send(api.origin, filing), {
    what: 'a filing is acknowledged',
    pollMilliseconds: BETWEEN_TRIES_MILLISECONDS,
  });
  if (came instanceof Error) throw came;
  return came;
}

test(
  `of ${FILINGS} acknowledged filings none is lost and none is doubled, while the API and the database are each killed ${KILLS_OF_EACH} times`,
  async () => {
    const filings = Array.from({ length: FILINGS }, (_, at) => filingToSend(at));
    const receipts = new Map<string, Receipt>();
    const waiting = filings.values();

    const sendOneAfterAnother = async () => {
      for (const filing of waiting) receipts.set(filing.key, await untilAcknowledged(filing));
    };
    const killInTurn = async () => {
      const killed = { api: 0, database: 0 };
      for (let turn = 1; turn <= 2 * KILLS_OF_EACH; turn += 1) {
        await waitUntil(() => receipts.size >= turn * BETWEEN_KILLS, {
          what: `${turn * BETWEEN_KILLS} filings are acknowledged`,
        });
        if (turn % 2 === 1) {
          await api.process.kill();
          api = await startApi();
          killed.api += 1;
        } else {
          await server.kill();
          await server.start();
          killed.database += 1;
        }
      }
      return killed;
    };
    const [killed] = await Promise.all([
      killInTurn(),
      ...Array.from({ length: SENDERS }, sendOneAfterAnother),
    ]);
    expect(killed).toEqual({ api: KILLS_OF_EACH, database: KILLS_OF_EACH });
    expect(receipts.size).toBe(FILINGS);

    const acknowledged = [...receipts.values()].flatMap(({ cases }) => cases);
    const connection = await createConnection(databaseUrl);
    const column = async (sql: string): Promise<unknown[]> => {
      const [rows] = await connection.query({ sql, rowsAsArray: true });
      return (rows as unknown[][]).map(([value]) => value);
    };
    try {
      const kept = await column('SELECT id FROM consumer_case');
      // Nothing lost, and nothing that nobody was told of: each was sent until it was acknowledged.
      expect(kept.sort()).toEqual(acknowledged.map(({ id }) => id).sort());
      const numbers = new Set(await column('SELECT number FROM consumer_case'));
      expect(acknowledged.filter(({ number }) => !numbers.has(number))).toEqual([]);
      // Whole: whatever belongs to a case came with it, once.
      for (const table of ['case_event', 'case_clock', 'case_delivery', 'case_party', 'case_message']) {
        expect([table, ...(await column(`SELECT COUNT(*) FROM ${table}`))]).toEqual([table, kept.length]);
        expect(await column(`SELECT case_id FROM ${table} GROUP BY case_id HAVING COUNT(*) > 1`)).toEqual([]);
      }
    } finally {
      await connection.end();
    }

    // Sent once more, each gets the receipt that it had, query code and all.
    for (const filing of filings.filter((_, at) => at % 40 === 0)) {
      expect(await untilAcknowledged(filing)).toEqual(receipts.get(filing.key));
    }
  },
  MOST_MINUTES * 60_000,
);
