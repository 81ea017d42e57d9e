import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenHouse } from './open-house.js';
import { untilAnswered } from './until-ready.js';

/** A house at a server of the test's own, and how it ends. */
async function houseOf(
  answer: RequestListener,
): Promise<{ house: OpenHouse; stop: () => void; close: () => void }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let stop = (): void => undefined;
  const done = new Promise<number>((resolve) => (stop = () => resolve(0)));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const supervision = { ready: Promise.resolve(true), done, stop: () => Promise.resolve() };
  return { house: { url, supervision }, stop, close: () => server.close() };
}

it('asks again when whoever should answer was killed meanwhile', async () => {
  let asked = 0;
  const { house, close } = await houseOf((request, response) => {
    asked += 1;
    if (asked === 1) request.destroy();
    else if (asked === 2) response.writeHead(503).end('half up');
    else response.end(`all up at ${String(request.url)}`);
  });
  expect(await untilAnswered(house, '/auth/dev')).toBe('all up at /auth/dev');
  close();
});

it('ends with the house', async () => {
  const { house, stop, close } = await houseOf((_, response) => {
    response.writeHead(503).end();
    stop();
  });
  expect(await untilAnswered(house, '/auth/dev')).toBeNull();
  close();
});
