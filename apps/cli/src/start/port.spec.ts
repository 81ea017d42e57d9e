import { createServer, type Server } from 'node:net';
import { StartProblem } from '#embedded';
import { requireFreePort } from './port.js';

let guest: Server;
let taken = 0;

beforeAll(async () => {
  guest = createServer();
  await new Promise<void>((resolve) => guest.listen(0, '127.0.0.1', resolve));
  const address = guest.address();
  taken = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => new Promise((resolve) => guest.close(resolve)));

const refusal = async (host: string, port: number): Promise<unknown> =>
  requireFreePort(host, port).catch((error: unknown) => error);

describe('the port of the API', () => {
  it('may be any free one', async () => {
    await expect(requireFreePort('127.0.0.1', 0)).resolves.toBeUndefined();
  });

  it('that is taken is named, with another one that would do', async () => {
    const problem = await refusal('127.0.0.1', taken);
    expect(problem).toBeInstanceOf(StartProblem);
    expect(problem).toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`Port ${taken} on 127.0.0.1`),
    });
    const [, proposed] = /PORT=(\d+) npm start$/.exec((problem as StartProblem).message) ?? [];
    await expect(requireFreePort('127.0.0.1', Number(proposed))).resolves.toBeUndefined();
  });

  it('of a host that is not this machine is refused', async () => {
    // TEST-NET-1: assigned to nobody.
    expect(await refusal('192.0.2.1', 3000)).toMatchObject({
      code: 'HOST_UNKNOWN',
      message: expect.stringContaining('HOST=192.0.2.1'),
    });
  });
});
