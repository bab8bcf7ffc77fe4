import Fastify from 'fastify';

/*
 * The yardstick: Fastify alone, one route for each kind of question, each answering with bytes made beforehand.
 * Arguments: port, then `route=bytes` for each.
 */
const [port, ...routes] = process.argv.slice(2);
const app = Fastify({ keepAliveTimeout: 75_000 });
for (const route of routes) {
  const [path, bytes] = route.split('=');
  const body = Buffer.from(JSON.stringify({ reply: 'x'.repeat(Math.max(0, Number(bytes) - 12)) }));
  app.get(path, (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(body),
  );
}
await app.listen({ port: Number(port), host: '127.0.0.1' });
process.on('disconnect', () => process.exit());
