import { createServer } from 'node:net';

/** Tries to bind; the system's code (`EADDRINUSE`) when that fails, the port bound otherwise. Port 0 asks for any. */
export function tryPort(port: number, host = '127.0.0.1'): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const found = await tryPort(0);
  if (typeof found === 'string') throw new Error(`No free port on 127.0.0.1: ${found}`);
  return found;
}
