import { once } from 'node:events';
import { jest } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { BRACKE, PILOT, pointOf, RAGUNDA } from '../builders/loop.js';
import { didInSurvey, invitationsOf, openRound, type SurveyInvitation } from '../builders/surveys.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

const REFUSED = 'en-vag-in@ragunda.example';

let house: TestHouse;
let jamtland: Person;
let server: SMTPServer;
const delivered: string[] = [];

/** A mail server that knows everybody but one. */
beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(
        address === REFUSED ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined,
      ),
    onData: (stream, { envelope }, done) => {
      stream.resume();
      stream.on('end', () => {
        delivered.push(...envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as { port: number };
  house = await TestHouse.open({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  jamtland = await house.as('jamtland');
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

const states = async (roundId: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await invitationsOf(jamtland, roundId)).map(({ organisationName, state, bounce }) => [
      organisationName,
      [state, bounce],
    ]),
  );

it('a link that the mail server refuses shows at its municipality, and is sent again to where it is told', async () => {
  const { id } = await openRound(jamtland, { pilotId: PILOT, organisationIds: [RAGUNDA, BRACKE] });
  await settled(house);
  expect(await states(id)).toEqual({
    'Ragunda kommun': ['BOUNCED', 'REFUSED'],
    'Bräcke kommun': ['SENT', null],
  });
  // It is given up, not tried for ever; and its link lies nowhere.
  expect(await house.sql(`select state, body from mail where to_address = $1`, [REFUSED])).toEqual([
    { state: 'REFUSED', body: '' },
  ]);
  const ragunda = (await invitationsOf(jamtland, id)).find(({ bounce }) => bounce !== null);
  const invitationId = ragunda?.id ?? '';
  await didInSurvey(jamtland, 'setSurveyAddress', { invitationId, address: 'Registrator@Ragunda.example' });
  const again = await didInSurvey<SurveyInvitation>(jamtland, 'sendSurveyLinkAgain', {
    invitationId,
    replaceEarlier: true,
  });
  expect([again.state, again.bounce]).toEqual(['SENT', null]);
  await probe('the mail', () =>
    Promise.resolve(delivered.includes('registrator@ragunda.example') ? true : undefined),
  );
});

it('a municipality that nobody has an address to shows at once', async () => {
  await house.sql('update contact_point set closed_on = current_date - 400 where id = $1', [pointOf(BRACKE)]);
  const { id } = await openRound(jamtland, { pilotId: PILOT, organisationIds: [BRACKE] });
  await settled(house);
  expect(await states(id)).toEqual({ 'Bräcke kommun': ['BOUNCED', 'NO_ADDRESS'] });
});
