import 'reflect-metadata';
import { jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, GraphQLModule, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Access, AccessModule, AccessService, isAnyone, type Rule } from '#access';
import { ContactPointsService } from '#directory';
import { houseSchema } from '#house';
import { DateTimeScalar, isProblem, KernelModule, operatorContext } from '#kernel';
import {
  anOffer,
  castOf,
  didToReferral,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  pointOf,
  RAGUNDA,
  refer,
  referralOf,
  referralTo,
  referred,
  SPSM,
  type Cast,
} from '../builders/loop.js';
import { personId, somebody } from '../builders/people.js';
import { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
});
afterAll(() => house.close());

const referralsOf = async (person: Person): Promise<string[]> =>
  (
    await person.get<{ referrals: { nodes: { id: string }[] } }>('{ referrals(first: 100) { nodes { id } } }')
  ).referrals.nodes.map((node) => node.id);
const errorOf = async (person: Person, query: string): Promise<string | undefined> =>
  (await person.ask(query)).errors?.[0]?.extensions.code;

describe('whoever acts for an organisation that only looks on', () => {
  const takesPartAs = (participationClass: string): Promise<object[]> =>
    house.sql('update membership set participation_class = $1 where pilot_id = $2 and organisation_id = $3', [
      participationClass,
      PILOT,
      RAGUNDA,
    ]);
  afterEach(() => takesPartAs('ADVISES'));

  it.each(['ENDORSES', 'ADJUNCT', 'OBSERVER'])('sees what is published, and no needs: %s', async (as) => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.ragunda, id, SPSM);
    const { id: free } = await matched(cast.ragunda);
    await takesPartAs(as);
    const seen = async (): Promise<unknown[]> => [
      await needOf(cast.ragunda, id),
      await referralOf(cast.ragunda, referralId),
      await outcomeOf(cast.ragunda, 'tellNeed', { text: 'Stöd', pilotId: PILOT }),
    ];
    expect(await seen()).toEqual([null, null, 'NotPossible NOT_IN_PILOT']);
    // In another pilot the municipality takes full part: what it told in no pilot is its own there.
    expect((await needOf(cast.ragunda, free))?.id).toBe(free);
    const published = await cast.ragunda.get<{ pilot: { groups: object[] }; catalogue: { nodes: object[] } }>(
      `{ pilot(id: "${PILOT}") { id groups { name } } catalogue(first: 1) { nodes { __typename } } }`,
    );
    expect([published.pilot.groups.length > 0, published.catalogue.nodes]).toMatchObject([true, [{}]]);
    await takesPartAs('FULL');
    expect((await needOf(cast.ragunda, id))?.id).toBe(id);
  });
});

describe('when the holder of a contact point changes', () => {
  it('the case follows the point: the newcomer sees it, the leaver nothing from that moment', async () => {
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    const newcomer = await somebody(house, 'nykomling', { pilotId: PILOT, organisationId: SPSM });
    expect([await needOf(newcomer, id), await referralsOf(newcomer)]).toEqual([null, []]);
    expect(await referralsOf(cast.spsm)).toContain(referralId);

    const change = {
      contactPointId: pointOf(SPSM),
      fromPersonId: await personId(house, 'spsm'),
      toPersonId: await personId(house, 'nykomling'),
    };
    const points = house.api.get(ContactPointsService, { strict: false });
    expect(isProblem(await points.changeHolder(operatorContext, change))).toBe(false);

    // The same sign-in as before: nothing is remembered of what a person once was.
    expect([
      await needOf(cast.spsm, id),
      await referralOf(cast.spsm, referralId),
      await referralsOf(cast.spsm),
    ]).toEqual([null, null, []]);
    expect(await outcomeOf(cast.spsm, 'offerSupport', anOffer(referralId))).toBe(
      'NotFound REFERRAL_NOT_FOUND',
    );
    expect(await referralsOf(newcomer)).toContain(referralId);
    expect((await didToReferral(newcomer, 'offerSupport', anOffer(referralId))).state).toBe('CAN_CONTRIBUTE');
    const holders = await cast.jamtland.get<{ organisation: object }>(
      `{ organisation(id: "${SPSM}") { contactPoints { holders { person { name } deputy } } } }`,
    );
    expect(holders.organisation).toEqual({
      contactPoints: [{ holders: [{ person: { name: 'nykomling' }, deputy: false }] }],
    });
    const [audit] = await house.sql<{ detail: object }>(
      `select detail from audit_entry where action = 'contact_point.holder_changed'`,
    );
    expect(audit?.detail).toMatchObject({ from: change.fromPersonId, to: change.toPersonId });
    await points.changeHolder(operatorContext, {
      ...change,
      fromPersonId: change.toPersonId,
      toPersonId: change.fromPersonId,
    });
  });

  it('a deputy answers as the holder does, until the deputising ends', async () => {
    const deputy = await somebody(house, 'vikarie', { pilotId: PILOT, organisationId: SPSM });
    await house.api.get(ContactPointsService, { strict: false }).changeHolder(operatorContext, {
      contactPointId: pointOf(SPSM),
      fromPersonId: null,
      toPersonId: await personId(house, 'vikarie'),
      deputy: true,
    });
    const { id } = await referred(cast, [SPSM], { pilotId: PILOT });
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    expect(await referralsOf(deputy)).toContain(referralId);
    expect(await referralsOf(cast.spsm)).toContain(referralId);
    await house.sql(
      'update contact_point_holder set until = now() where person_id = (select id from person where handle = $1)',
      ['vikarie'],
    );
    expect(await referralsOf(deputy)).toEqual([]);
    expect(await outcomeOf(deputy, 'offerSupport', anOffer(referralId))).toBe('NotFound REFERRAL_NOT_FOUND');
  });

  it('a holder without a part in any pilot may not try', async () => {
    await house.sql(
      `insert into person (id, handle, name, fictitious) values ($1, 'utan-del', 'utan-del', true)`,
      [NO_ID],
    );
    const alone = await house.as('utan-del');
    expect(await errorOf(alone, '{ referrals { nodes { id } } }')).toBe('FORBIDDEN');
  });

  it('nobody is made holder of a point that is closed or unknown', async () => {
    const outcome = await house.api
      .get(ContactPointsService, { strict: false })
      .changeHolder(operatorContext, {
        contactPointId: NO_ID,
        fromPersonId: null,
        toPersonId: await personId(house, 'spsm'),
      });
    expect(isProblem(outcome) && outcome.code).toBe('CONTACT_POINT_NOT_FOUND');
  });
});

describe('when a part in a pilot ends', () => {
  const NEEDS = '{ needs { nodes { id } } }';

  it.each([
    [
      'the person’s',
      'update participant set until = now() where person_id = (select id from person where handle = $1)',
    ],
    [
      'the organisation’s',
      `update membership set ends_on = '2024-01-01' where pilot_id = '${PILOT}' and organisation_id = '${RAGUNDA}' and $1 <> ''`,
    ],
  ])('%s, access ends at once', async (_, statement) => {
    const handle = `slutar-${_.length}`;
    const person = await somebody(house, handle, { pilotId: PILOT, organisationId: RAGUNDA });
    const { id } = await matched(person, { pilotId: PILOT });
    await house.sql(statement, [handle]);
    expect(await errorOf(person, NEEDS)).toBe('FORBIDDEN');
    expect(await errorOf(person, `{ need(id: "${id}") { id } }`)).toBe('FORBIDDEN');
    expect(await outcomeOf(person, 'withdrawNeed', { needId: id, reason: 'x' })).toBe('error FORBIDDEN');
    expect(await person.get('{ viewer { signedIn organisation { id } pilots { id } desks } }')).toEqual({
      viewer: { signedIn: true, organisation: null, pilots: [], desks: [] },
    });
    await house.sql(`update membership set ends_on = null where pilot_id = $1`, [PILOT]);
  });

  it('of one of several, the others go on', async () => {
    const { id } = await matched(cast.ragunda, { pilotId: PILOT });
    const { id: outside } = await matched(cast.ragunda);
    await house.sql(
      `update membership set ends_on = '2024-01-01' where pilot_id = $1 and organisation_id = $2`,
      [PILOT, RAGUNDA],
    );
    expect([await needOf(cast.ragunda, id), (await needOf(cast.ragunda, outside))?.id]).toEqual([
      null,
      outside,
    ]);
    await house.sql(`update membership set ends_on = null where pilot_id = $1`, [PILOT]);
    expect((await needOf(cast.ragunda, id))?.id).toBe(id);
  });

  it('a person who is removed from the directory is nobody, whatever token they hold', async () => {
    const gone = await somebody(house, 'borttagen', { pilotId: PILOT, organisationId: RAGUNDA });
    await house.sql(
      `delete from participant where person_id = (select id from person where handle = 'borttagen')`,
    );
    await house.sql(`delete from person where handle = 'borttagen'`);
    expect(await errorOf(gone, NEEDS)).toBe('UNAUTHENTICATED');
  });
});

it('whoever acts for several organisations acts for one at a time', async () => {
  const both = await somebody(house, 'bade-och', { pilotId: PILOT, organisationId: RAGUNDA });
  await house.sql(
    `insert into participant (id, pilot_id, person_id, organisation_id, roles, since)
     select gen_random_uuid(), $1, id, $2, '{CONTACT}', '2021-01-01' from person where handle = 'bade-och'`,
    [PILOT, SPSM],
  );
  await house.sql(
    `insert into contact_point_holder (id, contact_point_id, person_id, since)
     select gen_random_uuid(), $1, id, '2021-01-01' from person where handle = 'bade-och'`,
    [pointOf(SPSM)],
  );
  const { id } = await matched(both, { pilotId: PILOT });
  const asSpsm = both.with({ 'x-organisation': SPSM });
  expect([(await needOf(both, id))?.id, await needOf(asSpsm, id)]).toEqual([id, null]);
  await refer(cast.jamtland, id, [SPSM]);
  const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
  // The municipality sees its own need and request, but does not answer for the agency.
  expect([await referralsOf(both), await outcomeOf(both, 'offerSupport', anOffer(referralId))]).toEqual([
    [],
    'NotFound REFERRAL_NOT_FOUND',
  ]);
  expect([(await needOf(asSpsm, id))?.id, await referralsOf(asSpsm)]).toEqual([
    id,
    expect.arrayContaining([referralId]),
  ]);
  expect(await outcomeOf(asSpsm, 'offerSupport', anOffer(referralId))).toBe('Referral CAN_CONTRIBUTE');
  const [audit] = await house.sql<{ organisation: string }>(
    `select organisation_id as organisation from audit_entry where subject_id = $1 and action = 'referral.offer'`,
    [referralId],
  );
  expect(audit?.organisation).toBe(SPSM);
});

it.each(['', 'Bearer', 'Bearer x', 'Bearer x.y', 'Basic cmFndW5kYTo='])(
  'a broken token %p is nobody',
  async (token) => {
    expect(
      await errorOf(new Person(house.url, undefined, { authorization: token }), '{ pilots { id } }'),
    ).toBe('UNAUTHENTICATED');
  },
);

describe('a handler without a registered rule', () => {
  const known: Rule = {
    code: 'spec.known',
    who: { sv: 'Alla', en: 'All' },
    what: { sv: 'provar', en: 'try' },
    actors: isAnyone,
  };
  const unknown: Rule = { ...known, code: 'spec.unknown' };

  @Resolver()
  class Marked {
    @Query(() => String)
    @Access(known)
    hello(): string {
      return 'hello';
    }
  }
  @Resolver()
  class Unmarked {
    @Query(() => String)
    open(): string {
      return 'open';
    }
  }
  @Resolver()
  class Unregistered {
    @Mutation(() => String)
    @Access(unknown)
    shout(@Args('text') text: string): string {
      return text;
    }
  }

  /** A small API with these resolvers and the one rule `known`. */
  const start = async (...resolvers: (new () => object)[]): Promise<string> => {
    @Module({ providers: resolvers })
    class Handlers {
      constructor(access: AccessService) {
        access.register([known]);
      }
    }
    const { config } = house;
    @Module({
      imports: [
        KernelModule.forRoot({ config, schema: houseSchema, process: 'spec', poolSize: 1 }),
        AccessModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
        }),
        Handlers,
      ],
    })
    class Small {}
    const app = await NestFactory.create(Small, { logger: false, abortOnError: false });
    try {
      await app.init();
      return 'started';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await app.close();
    }
  };

  it('does not start; one with a rule does', async () => {
    expect(await start(Marked)).toBe('started');
    expect(await start(Marked, Unmarked)).toBe('No registered @Access rule on: Unmarked.open.');
    expect(await start(Marked, Unregistered)).toBe('No registered @Access rule on: Unregistered.shout.');
  });

  it('is none in the house, and every rule says who may do what', () => {
    const access = house.api.get(AccessService, { strict: false });
    const handlers = access.handlers();
    expect(handlers.length).toBeGreaterThan(40);
    expect(handlers.filter(({ rule }) => rule === undefined)).toEqual([]);
    for (const rule of access.all())
      for (const text of [rule.who.sv, rule.who.en, rule.what.sv, rule.what.en]) expect(text).not.toBe('');
  });

  it('cannot share its code with another', () => {
    expect(() =>
      house.api.get(AccessService, { strict: false }).register([{ ...known, code: 'needs.see' }]),
    ).toThrow('needs.see');
  });
});
