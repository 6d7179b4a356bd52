import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

const TRIED_IN_A_ROW = 50;

/**
 * A server that listens on the wanted port or, where that is taken, on the next free one.
 *
 * @param wanted - 0 for any free port.
 */
export async function listenFrom(wanted: number): Promise<{ server: Server; port: number }> {
  for (let port = wanted; port < wanted + TRIED_IN_A_ROW; port += 1) {
    if (port !== 0 && (await answers(port))) continue;
    const server = createServer();
    if (await listens(server, port)) return { server, port: portOf(server) };
  }
  throw new Error(`No free port from ${wanted} to ${wanted + TRIED_IN_A_ROW - 1}.`);
}

/** The wanted port or the next free one after it, for a server that opens it itself. */
export async function findFreePort(wanted: number): Promise<number> {
  const { server, port } = await listenFrom(wanted);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Some systems let two servers share a port by different addresses, so it is asked first. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve(true));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port.');
}
