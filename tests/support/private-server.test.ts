import { createConnection } from 'mysql2/promise';
import { Cleanup } from './cleanup.js';
import { PrivateServer } from './private-server.js';

const cleanup = Cleanup.afterThisFile();

test('a killed private server comes back at its address with what was committed', async () => {
  const server = await PrivateServer.start(cleanup);
  const before = await createConnection(server.url);
  // The server's death is the point of this test, not a fault of the connection.
  before.on('error', () => {});
  await before.query('CREATE DATABASE kept');
  await before.query('CREATE TABLE kept.line (words VARCHAR(20)) ENGINE=InnoDB');
  await before.query("INSERT INTO kept.line VALUES ('still here')");

  await server.kill();
  await expect(createConnection(server.url)).rejects.toThrow('ECONNREFUSED');
  await server.start();

  const after = await createConnection(server.url);
  const [rows] = await after.query('SELECT words FROM kept.line');
  await after.end();
  expect(rows).toEqual([{ words: 'still here' }]);
});
