import net from 'node:net';

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | null>} the port, or null when it is taken
 */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => {
      const taken = /** @type {net.AddressInfo} */ (server.address()).port;
      server.close(() => resolve(taken));
    });
  });
}

/**
 * @param {number} port
 * @param {string} host
 */
export async function isFree(port, host) {
  return (await tryPort(port, host)) !== null;
}

/**
 * @param {string} [host]
 * @returns {Promise<number>} a port that was free just now
 */
export async function freePort(host = '127.0.0.1') {
  return /** @type {number} */ (await tryPort(0, host));
}
