import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Effects, projectRoot, queueNames } from '#kernel';
import { aPart, challengeWhen, didWith, gathered, noPart, sentOn } from '../builders/challenges.js';
import {
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  matched,
  MUCF,
  PILOT,
  pointOf,
  refer,
  referralTo,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { probe } from '../support/probe.js';
import { bothKinds, LONG, onPostgres, type Backend } from './support/backends.js';
import { KillingHouse } from './support/killing-house.js';

jest.setTimeout(LONG ? 300_000 : 120_000);

/** Where workers are killed, in this order: twice before it is done, at least, and once after. */
const POINTS = LONG ? ['before', 'before', 'inside', 'inside', 'after'] : ['before', 'inside', 'after'];
/** As many as one worker runs at once, each about records of its own: one power cut hits them all. */
const CHALLENGES = ['carry-challenge', 'carry-joint-answer', 'tell-all-givers', 'release-needs'];
const REST = ['answer-challenge', 'begin-engagement', 'recall-referrals', 'carry-out-closing'];

/**
 * What each sweep does here: a statement that gives it something to do, and one that counts how often it was done. They
 * run one after another, so a power cut hits one of them, beside the jobs.
 */
const SWEEPS: Readonly<Record<string, { prepare: string; done: string }>> = {
  'late-needs': {
    prepare: `update need set due_at = now() - interval '1 hour' where title = 'unsorted'`,
    done: `select 1 from outbox o join need n on n.id::text = o.record_id
      where n.title = 'unsorted' and o.subscriber = 'mail-need-late'`,
  },
  'late-referrals': {
    prepare: `update referral r set due_at = now() - interval '1 hour' from need n where n.id = r.need_id and n.title = 'waiting'`,
    done: `select 1 from outbox o join need n on n.id::text = o.record_id
      where n.title = 'waiting' and o.subscriber = 'mail-referral-late'`,
  },
  'silent-needs': {
    prepare: `with silent as (update need set due_at = now() - interval '1 day' where title = 'silent' returning id)
      update feedback set sent_at = sent_at - interval '1 year' from silent where need_id = silent.id`,
    done: `select 1 from audit_entry a join need n on n.id = a.subject_id
      where n.title = 'silent' and a.action = 'need.askAgain'`,
  },
  // Its job was lost.
  engagements: {
    prepare: `delete from engagement e using referral r, need n
      where r.id = e.referral_id and n.id = r.need_id and n.title = 'begun'`,
    done: `select 1 from engagement e join referral r on r.id = e.referral_id join need n on n.id = r.need_id
      where n.title = 'begun'`,
  },
  challenges: {
    prepare: `delete from outbox o using need n where n.id::text = o.record_id and n.title = 'unheard' and o.subscriber = 'answer-challenge'`,
    done: `select 1 from audit_entry a join challenge_need cn on cn.challenge_id = a.subject_id join need n on n.id = cn.need_id
      where n.title = 'unheard' and a.action = 'challenge.allAnswered'`,
  },
  'daily-lists': {
    prepare: `with registrar as (
        insert into registrar (organisation_id, mailbox, copies, daily_list, listed_until)
        select organisation_id, 'registrator@jamtland.example', false, true, current_date - 2 from participant p
        join person on person.id = p.person_id where handle = 'jamtland' limit 1 returning organisation_id)
      update paper set received_at = received_at - interval '1 day' from registrar where paper.organisation_id = registrar.organisation_id`,
    done: `select 1 from outbox where subscriber = 'mail-daily-list'`,
  },
  housekeeping: {
    prepare: `insert into idempotency_key (scope, key, input_hash, created_at) values ('old', 'old', '', '2020-01-01')`,
    done: `select 1 where not exists (select 1 from idempotency_key where scope = 'old')`,
  },
  'apply-names': {
    prepare: `with named as (
        insert into organisation_name (id, organisation_id, name, short_name, from_on)
        select gen_random_uuid(), id, name, 'Nytt namn', current_date - 1 from organisation where short_name = 'MUCF')
      select 1`,
    done: `select 1 from organisation where short_name = 'Nytt namn'`,
  },
};

/** Jobs that are one function with another, which is killed. Every letter is put by one; cleaning up deletes what is over. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^match-(heard|corrected|completed|reopened)-need$/, 'match-need'],
  [/^recall-referrals-of-ended$/, 'recall-referrals'],
  // Needs stand again when what they were part of is no more: a challenge, a need they were merged with.
  [/^release-merged-needs$/, 'release-needs'],
  [/^tell-asked-of-correction$/, 'recall-referrals'],
  [/^mail-survey-/, 'mail-survey-reminded'],
  [/^mail-/, 'mail-daily-list'],
  [/^(old-sessions|old-sign-in-links|old-passkey-challenges|lost-ways-in)$/, 'housekeeping'],
];

const IN_CHALLENGES = ['referred', 'answered', 'told', 'dissolved', 'last', 'unheard'];
const ALONE = ['taken', 'begun', 'withdrawn', 'waiting', 'silent', 'unsorted'];

// In short on one kind of queue: that killed workers come back on both is what `killed-workers.spec.ts` shows.
describe.each(LONG ? bothKinds : [onPostgres])(
  'jobs that are killed all at once, queues on $name',
  (backend: Backend) => {
    let killing: KillingHouse;
    let cast: Cast;
    const needs: Record<string, string> = {};
    const challenges: Record<string, string> = {};

    beforeAll(async () => {
      killing = await KillingHouse.open(backend);
      cast = await castOf(killing.house);
      await killing.finish(async () => {
        await Promise.all(
          [...IN_CHALLENGES, ...ALONE].map(
            async (title) => (needs[title] = (await matched(cast.ragunda, { title })).id),
          ),
        );
        needs['closing'] = (await matched(cast.ragunda, { title: 'closing', pilotId: PILOT })).id;
        for (const name of IN_CHALLENGES) challenges[name] = (await gathered(cast.jamtland, [of(name)])).id;
        for (const name of ['answered', 'told']) {
          await sentOn(cast.jamtland, about(name), [SPSM, MUCF]);
          await didWith(cast.spsm, 'offerPart', aPart(about(name), SPSM));
          await didWith(cast.mucf, 'cannotPart', noPart(about(name), MUCF));
        }
        await didWith(cast.spsm, 'sendJointAnswer', {
          challengeId: about('told'),
          text: 'Vi svarar så här.',
        });
        await challengeWhen(cast.jamtland, about('told'), 'answered', ({ state }) => state === 'ANSWERED');
        for (const name of ['last', 'unheard']) await sentOn(cast.jamtland, about(name), [SPSM]);
        for (const name of ['taken', 'begun', 'withdrawn', 'waiting'])
          await refer(cast.jamtland, of(name), [SPSM]);
        for (const name of ['taken', 'begun'])
          await didToReferral(cast.spsm, 'offerSupport', anOffer(await request(name)));
        await didToReferral(cast.ragunda, 'takeUpOffer', { referralId: await request('begun') });
        await did(cast.jamtland, 'answerNeed', { needId: of('silent'), text: 'Ett svar.' });
        await did(cast.jamtland, 'sendFeedback', { needId: of('silent'), text: 'Ett svar.' });
      });
      await cannotNow('unheard');
      if (backend === onPostgres)
        for (const { prepare } of Object.values(SWEEPS)) await killing.house.sql(prepare);
    });
    afterAll(() => killing.close());

    const of = (name: string): string => needs[name] ?? '';
    const about = (name: string): string => challenges[name] ?? '';
    const request = async (name: string): Promise<string> => (await referralTo(cast.spsm, of(name), SPSM)).id;
    const cannotNow = async (name: string): Promise<unknown> =>
      didToReferral(cast.spsm, 'cannotContributeNow', aRefusal(await request(name)));

    /** Everything that came of it, but for mail: what a person would notice if it were lost or doubled. */
    const outcomes = async (...names: string[]): Promise<Record<string, unknown>> => {
      const rows = await killing.house.sql<{ id: string }>(
        `select n.id, n.state, n.pilot_id is null as "noPilot",
         (select array_agg(r.state || coalesce(' ' || e.state, '') order by r.state) from referral r
           left join engagement e on e.referral_id = r.id where r.need_id = n.id) as requests,
         (select array_agg(c.state || case when cn.left_at is null then '' else ' left' end) from challenge_need cn
           join challenge c on c.id = cn.challenge_id where cn.need_id = n.id) as challenges,
         (select count(*)::int from feedback f where f.need_id = n.id) as told,
         (select count(*)::int from paper p where p.record_id = n.id or p.record_id in (select id from referral where need_id = n.id)) as papers,
         (select array_agg(a.action || ' ' || a.count order by a.action) from (
           select action, count(*) from audit_entry where actor_kind = 'job' and subject_id in (
             select n.id union select r.id from referral r where r.need_id = n.id
             union select cn.challenge_id from challenge_need cn where cn.need_id = n.id)
           group by action) a) as moves
       from need n where n.id = any($1)`,
        [names.map(of)],
      );
      return Object.fromEntries(names.map((name) => [name, rows.find(({ id }) => id === of(name))]));
    };

    /** Leaves one sweep due, or none. */
    const onlySweep = (name: string | undefined): Promise<object[]> =>
      killing.house.sql(
        `update sweep_lease set next_at = now() + shift + case when name = $1 then interval '0' else interval '50 seconds' end
       from clock`,
        [name ?? ''],
      );

    const swept = async (name: string): Promise<number> =>
      (await killing.house.sql(SWEEPS[name]?.done ?? '')).length;
    // Sweeps do not depend on what holds the queue.
    const sweeps = backend === onPostgres ? Object.keys(SWEEPS) : [];
    /** A power cut at these points, and at a sweep that has not been killed yet. */
    const cut = async (...points: readonly string[]): Promise<void> => {
      const sweep = sweeps.shift();
      await onlySweep(sweep);
      const at = sweep === undefined ? points : [...points, `inside:${sweep}`];
      expect(await killing.workerDiesAt(at.join(','))).toMatchObject({ signal: 'SIGKILL' });
      if (sweep !== undefined) expect([sweep, await swept(sweep)]).toEqual([sweep, 0]);
    };

    /** One power cut after another at the same jobs. Nothing is done before they are killed after their effect. */
    const cutThrough = async (jobs: readonly string[], names: readonly string[]): Promise<void> => {
      const before = await outcomes(...names);
      for (const point of POINTS) {
        await cut(...jobs.map((job) => `${point}:${job}`));
        if (point !== 'after') expect(await outcomes(...names)).toEqual(before);
      }
      const after = await outcomes(...names);
      await killing.finish();
      expect(await outcomes(...names)).toEqual(after);
    };

    it('carries, answers, tells and releases the needs of challenges once', async () => {
      await didWith(cast.jamtland, 'referChallenge', {
        challengeId: about('referred'),
        contactPointIds: [SPSM, MUCF].map(pointOf),
        leadId: pointOf(SPSM),
        message: 'Kan ni svara tillsammans?',
      });
      await didWith(cast.spsm, 'sendJointAnswer', {
        challengeId: about('answered'),
        text: 'Vi svarar så här.',
      });
      await didWith(cast.jamtland, 'feedBackChallenge', {
        challengeId: about('told'),
        text: 'Så här blev det.',
      });
      await didWith(cast.jamtland, 'dissolveChallenge', {
        challengeId: about('dissolved'),
        reason: 'Behövs inte.',
      });
      await cutThrough(CHALLENGES, ['referred', 'answered', 'told', 'dissolved']);
      expect(await outcomes('referred', 'answered', 'told', 'dissolved')).toMatchObject({
        referred: {
          state: 'REFERRED',
          requests: ['SENT', 'SENT'],
          papers: 3,
          moves: ['need.referTogether 1', 'need.suggest 1', 'referral.sent 2'],
        },
        answered: {
          state: 'ANSWERED',
          requests: ['CANNOT_NOW', 'CAN_CONTRIBUTE'],
          challenges: ['ANSWERED'],
          papers: 6,
          moves: [
            'challenge.allAnswered 1',
            'need.allAnswered 1',
            'need.referTogether 1',
            'need.suggest 1',
            'referral.cannotNow 1',
            'referral.offer 1',
            'referral.sent 2',
          ],
        },
        told: { state: 'FED_BACK', told: 1, moves: expect.arrayContaining(['need.feedBackTogether 1']) },
        dissolved: {
          state: 'MATCHED',
          challenges: ['CLOSED left'],
          moves: ['need.suggest 1', 'need.ungroup 1'],
        },
      });
    });

    it('follows, begins, recalls and closes once', async () => {
      await cannotNow('last');
      await didToReferral(cast.ragunda, 'takeUpOffer', { referralId: await request('taken') });
      await did(cast.ragunda, 'withdrawNeed', { needId: of('withdrawn'), reason: 'Löst.' });
      const facilitator = await killing.house.as('facilitator');
      for (const [name, type, more] of [
        ['decideAtClosing', 'DecideAtClosingInput', { itemIds: [of('closing')], endReason: 'Löst.' }],
        ['closePilot', 'ClosePilotInput', {}],
      ] as const)
        await facilitator.get(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
          input: { pilotId: PILOT, ...more },
        });
      await cutThrough(REST, ['last', 'taken', 'withdrawn', 'closing']);
      expect(await outcomes('last', 'taken', 'withdrawn', 'closing')).toMatchObject({
        last: { challenges: ['ANSWERED'], moves: expect.arrayContaining(['challenge.allAnswered 1']) },
        taken: { requests: ['ENGAGEMENT UNDER_WAY'] },
        withdrawn: { requests: ['RECALLED'], moves: expect.arrayContaining(['referral.needGone 1']) },
        closing: { state: 'CLOSED', noPilot: true, moves: ['need.endWithPilot 1', 'need.suggest 1'] },
      });
      expect(
        await killing.house.sql(`select 1 from mail where dedupe_key like 'mail-need-ended-with-pilot/%'`),
      ).toHaveLength(1);
    });

    it('sweeps once, however often its worker was killed', async () => {
      const all = backend === onPostgres ? Object.keys(SWEEPS) : [];
      while (sweeps.length > 0) await cut();
      for (const _ of ['first', 'again']) {
        await killing.house.sql('update sweep_lease set last_at = null, next_at = now() + shift from clock');
        await killing.finish(async () => {
          await probe('every sweep to have had its turn', async () => {
            const [row] = await killing.house.sql<{ left: number }>(
              'select count(*)::int as left from sweep_lease where last_at is null',
            );
            return row?.left === 0 ? true : undefined;
          });
        });
        for (const name of all) expect([name, await swept(name)]).toEqual([name, 1]);
      }
      if (backend !== onPostgres) return;
      // Whatever is registered is killed somewhere: a new job or sweep needs a line.
      const lines = readdirSync(join(projectRoot, 'test', 'queues'))
        .filter((file) => file.startsWith('killed-'))
        .map((file) => readFileSync(join(projectRoot, 'test', 'queues', file), 'utf8'))
        .join();
      const effects = killing.house.api.get(Effects, { strict: false });
      const leases = await killing.house.sql<{ name: string }>('select name from sweep_lease');
      const registered = [
        ...queueNames.flatMap((name) => effects.subscribersOf(name)),
        ...leases.map(({ name }) => name),
      ];
      const missing = registered.filter((name) => {
        const killed = ALIKE.find(([alike]) => alike.test(name))?.[1] ?? name;
        return !(killed in SWEEPS) && !new RegExp(`['":]${killed}['":]`).test(lines);
      });
      expect(missing).toEqual([]);
    });
  },
);
