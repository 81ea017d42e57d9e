import { jest } from '@jest/globals';
import { did, FINDABLE, RAGUNDA, type Need } from '../builders/loop.js';
import type { Person } from '../support/person.js';
import { probe } from '../support/probe.js';
import { bothKinds, LONG, onPostgres } from './support/backends.js';
import type { ChildProcess } from './support/child-process.js';
import { KillingHouse } from './support/killing-house.js';
import { MailSink } from './support/mail-sink.js';
import { connect } from './support/own-database.js';

jest.setTimeout(120_000);

/** Sending does not depend on what holds the queue: one kind is enough in the short form. */
describe.each(LONG ? bothKinds : [onPostgres])(
  'mail and workers that are killed, queues on $name',
  (backend) => {
    let killing: KillingHouse;
    let sink: MailSink;
    let jamtland: Person;
    /** What happens when a mail has arrived and is not answered yet. */
    let onArrival: () => Promise<void>;

    beforeAll(async () => {
      sink = await MailSink.open(() => onArrival());
      killing = await KillingHouse.open(backend, { SMTP_URL: sink.url });
      jamtland = await killing.house.as('jamtland');
    });
    beforeEach(() => {
      onArrival = () => Promise.resolve();
      sink.delivered.length = 0;
      sink.arrived = 0;
    });
    afterAll(async () => {
      await killing.close();
      await sink.close();
    });

    interface Mail {
      readonly id: string;
      readonly state: string;
      readonly body: string;
    }
    /** Writes a need down, which writes one mail; answers the mail once it is there. */
    const causeMail = async (): Promise<() => Promise<Mail>> => {
      const { id } = await did<Need>(jamtland, 'writeDownNeed', {
        municipalityId: RAGUNDA,
        text: FINDABLE,
        saidBy: 'En rektor',
      });
      return () =>
        probe('the mail', async () => {
          const rows = await killing.house.sql<Mail>(
            `select id, state, body from mail where dedupe_key like '%/' || $1 || '/%'`,
            [id],
          );
          expect(rows.length).toBeLessThan(2);
          return rows[0];
        });
    };
    const finish = async (): Promise<void> => {
      await killing.letTimePass();
      const healthy = killing.worker();
      await killing.allDone();
      await healthy.kill();
    };
    const killWhenArrived = async (worker: ChildProcess, mails: number): Promise<void> => {
      await probe('the mail to arrive', () => Promise.resolve(sink.arrived >= mails ? true : undefined));
      await worker.kill();
    };

    it('before the server has taken it: it is delivered once', async () => {
      const mail = await causeMail();
      onArrival = () => new Promise(() => undefined);
      await killWhenArrived(killing.worker(), 1);
      await killing.letTimePass();
      await killWhenArrived(killing.worker(), 2);
      expect(sink.delivered).toEqual([]);
      onArrival = () => Promise.resolve();
      await finish();
      const { id, state, body } = await mail();
      expect(sink.delivered).toEqual([expect.objectContaining({ messageId: `<${id}@samlingsplats>` })]);
      // What was sent holds a link: it does not stay here.
      expect({ state, body }).toEqual({ state: 'SENT', body: '' });
    });

    it('after the server has taken it, before we have noted that, twice: the same mail again, never another', async () => {
      const mail = await causeMail();
      for (let resent = 1; resent <= 2; resent += 1) {
        const holder = await connect(killing.databaseUrl);
        // Nobody can note anything about the mail while we hold its row.
        onArrival = async () => {
          await holder.query('begin');
          await holder.query('select 1 from mail where id = $1 for update', [(await mail()).id]);
        };
        const worker = killing.worker();
        await probe('the worker to have its 250 and wait for the row', async () => {
          const waiting = await killing.house.sql(
            `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          );
          return sink.delivered.length === resent && waiting.length > 0 ? true : undefined;
        });
        await worker.kill();
        await holder.end();
        expect((await mail()).state).toBe('QUEUED');
        await killing.letTimePass();
      }
      onArrival = () => Promise.resolve();
      await finish();
      const { id, state } = await mail();
      expect(state).toBe('SENT');
      // Sent three times because two workers died knowing; one mail to whoever reads it.
      expect(sink.delivered.map((one) => one.messageId)).toEqual(Array(3).fill(`<${id}@samlingsplats>`));
      expect(new Set(sink.delivered.map((one) => one.to)).size).toBe(1);
    });

    it('after it is noted: it is not sent again', async () => {
      const mail = await causeMail();
      expect(await killing.workerDiesAt('inside:send-mail')).toMatchObject({ signal: 'SIGKILL' });
      expect((await mail()).state).toBe('SENT');
      await finish();
      expect(sink.delivered).toHaveLength(1);
    });
  },
);
