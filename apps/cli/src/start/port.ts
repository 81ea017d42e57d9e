import { StartProblem, tryPort } from '#embedded';

/** How many following ports are looked at for one to propose. */
const LOOK_AHEAD = 20;

/**
 * Checks that the API will be able to bind. Call it after `startEmbedded`, which recognises a second start in the same
 * folder and says so.
 *
 * @throws StartProblem PORT_TAKEN, PORT_NOT_ALLOWED, HOST_UNKNOWN
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const outcome = await tryPort(port, host);
  if (typeof outcome === 'number') return;
  if (outcome === 'EADDRINUSE') {
    throw new StartProblem(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port: PORT=${await proposePort(host, port)} npm start`,
    );
  }
  if (outcome === 'EACCES') {
    throw new StartProblem(
      'PORT_NOT_ALLOWED',
      `Port ${port} may not be used by you: numbers below 1024 are for the system. Choose another: PORT=3000 npm start`,
    );
  }
  throw new StartProblem(
    'HOST_UNKNOWN',
    `This machine cannot listen on HOST=${host} (${outcome}). Take HOST away to use 127.0.0.1, or give an address of this machine.`,
  );
}

async function proposePort(host: string, taken: number): Promise<number> {
  for (let port = taken + 1; port <= Math.min(taken + LOOK_AHEAD, 65_535); port += 1) {
    if (typeof (await tryPort(port, host)) === 'number') return port;
  }
  // 0: the system picks one.
  return 0;
}
