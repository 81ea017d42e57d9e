import { jest } from '@jest/globals';
import {
  aNeed,
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  matched,
  NO_ID,
  PILOT,
  RAGUNDA,
  refer,
  referralTo,
  SPSM,
  MUCF,
  FOHM,
  type Cast,
} from '../builders/loop.js';
import { settled } from '../builders/time.js';
import type { Person } from '../support/person.js';
import { TestHouse } from '../support/test-house.js';

jest.setTimeout(60_000);

let house: TestHouse;
let cast: Cast;

beforeAll(async () => {
  house = await TestHouse.open();
  cast = await castOf(house);
  const bracke = await house.as('bracke');
  // Ragunda: one with an offer, one answered without. Bräcke waits. Åre has told nothing but a draft.
  const tags = { pilotId: PILOT, themes: ['skola', 'fritid'], audience: ['unga_13_20'] };
  const { id } = await matched(cast.ragunda, { ...tags, title: 'Hemlig rubrik' });
  await refer(cast.jamtland, id, [SPSM, MUCF, FOHM]);
  for (const [who, organisation] of [
    [cast.spsm, SPSM],
    [cast.mucf, MUCF],
    [await house.as('fohm'), FOHM],
  ] as const) {
    const request = await referralTo(cast.jamtland, id, organisation);
    if (organisation === SPSM) await didToReferral(who, 'offerSupport', anOffer(request.id));
    else await didToReferral(who, 'cannotContributeNow', aRefusal(request.id));
  }
  const { id: alone } = await matched(cast.ragunda, { pilotId: PILOT, title: 'Utan tema' });
  await did(cast.jamtland, 'answerNeed', { needId: alone, text: 'Tyvärr inte.' });
  await matched(bracke, { ...tags, title: 'Bräckes behov' });
  const are = await house.as('are');
  await did(are, 'saveNeedDraft', { pilotId: PILOT, title: 'Utkast', text: FINDABLE, themes: ['skola'] });
  // Told and withdrawn, told in no pilot: neither is counted.
  const { id: gone } = await matched(bracke, tags);
  await did(bracke, 'withdrawNeed', { needId: gone, reason: 'Löst' });
  await aNeed(bracke, { title: 'I ingen pilot' });
  await settled(house);
});
afterAll(() => house.close());

interface Count {
  readonly code: string;
  readonly label: string;
  readonly needs: number;
  readonly open: number;
  readonly withoutOffer: number;
}

const counts = async (person: Person, args: string, pilot = PILOT): Promise<Count[]> =>
  (
    await person.get<{ needCounts: { nodes: Count[] } }>(
      `{ needCounts(pilotId: "${pilot}", first: 100, ${args}) { nodes { code label needs open withoutOffer } } }`,
    )
  ).needCounts.nodes;

const told = (rows: readonly Count[]): object =>
  Object.fromEntries(rows.filter(({ needs }) => needs > 0).map(({ code, needs }) => [code, needs]));

interface Coverage {
  readonly municipalityCoverage: {
    readonly nodes: readonly { name: string; standing: string; told: number }[];
  };
  readonly countyCoverage: {
    readonly nodes: readonly {
      code: string;
      municipalities: number;
      got: number;
      waits: number;
      notGot: number;
      unknown: number;
    }[];
  };
}

const coverage = (person: Person, pilot = PILOT): Promise<Coverage> =>
  person.get<Coverage>(`{
    municipalityCoverage(pilotId: "${pilot}", first: 100) { nodes { name standing told } }
    countyCoverage(pilotId: "${pilot}", first: 100) { nodes { code municipalities got waits notGot unknown } } }`);

const JAMTLAND = { code: '23', municipalities: 3, got: 1, waits: 1, notGot: 0, unknown: 1 };

describe('the needs of a pilot in numbers', () => {
  it.each(['jamtland', 'halland', 'spsm', 'facilitator'])(
    'are the same for everybody who works in it: %s',
    async (who) => {
      const person = await house.as(who);
      expect(told(await counts(person, 'by: COUNTY'))).toEqual({ '23': 3 });
      expect(told(await counts(person, 'by: THEME'))).toEqual({ skola: 2, fritid: 2, '-': 1 });
      expect(told(await counts(person, 'by: AUDIENCE'))).toEqual({ unga_13_20: 2, '-': 1 });
      expect(told(await counts(person, 'by: AGE'))).toEqual({ WEEK: 3 });
      expect(told(await counts(person, 'by: SOURCE'))).toEqual({ FREE: 3 });
    },
  );

  it('count what has no offer, as material', async () => {
    const [county] = await counts(cast.spsm, 'by: COUNTY, search: "Jämt"');
    expect(county).toEqual({ code: '23', label: 'Jämtlands län', needs: 3, open: 3, withoutOffer: 2 });
    expect(told(await counts(cast.spsm, 'by: THEME, filter: { withoutOffer: true }'))).toEqual({
      skola: 1,
      fritid: 1,
      '-': 1,
    });
    const list = `{ pilotNeeds(pilotId: "${PILOT}", filter: { withoutOffer: true, themes: ["skola"] }) { nodes { heading } } }`;
    expect(await cast.spsm.get(list)).toEqual({ pilotNeeds: { nodes: [{ heading: 'Bräckes behov' }] } });
  });

  it('show what nobody told of too, in the order of the words, in both languages', async () => {
    expect(await counts(cast.jamtland, 'by: STATE')).toContainEqual({
      code: 'ASKED_BACK',
      label: 'Fråga till kommunen',
      needs: 0,
      open: 0,
      withoutOffer: 0,
    });
    expect((await counts(cast.jamtland, 'by: COUNTY, sort: LABEL')).at(-1)?.label).toBe('Östergötlands län');
    expect((await counts(cast.jamtland, 'by: THEME, sort: NEEDS'))[0]?.needs).toBe(2);
    const english = await counts(cast.jamtland.with({ 'Accept-Language': 'en' }), 'by: THEME');
    expect(english.at(-1)?.label).toBe('Not stated');
  });

  it('are nothing to others: another pilot, municipalities, observers', async () => {
    expect(told(await counts(cast.jamtland, 'by: COUNTY', NO_ID))).toEqual({});
    expect(told(await counts(cast.ragunda, 'by: COUNTY'))).toEqual({});
    const observer = await house.as('observer');
    const answer = await observer.ask(`{ needCounts(pilotId: "${PILOT}", by: AGE) { nodes { code } } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are taken away as a file', async () => {
    const { needCounts } = await cast.jamtland.get<{
      needCounts: { csv: { fileName: string; base64: string } };
    }>(
      `{ needCounts(pilotId: "${PILOT}", by: COUNTY, first: 1, search: "Jämt") { csv { fileName base64 } } }`,
    );
    expect([needCounts.csv.fileName, Buffer.from(needCounts.csv.base64, 'base64').toString()]).toEqual([
      'behov-efter-lan.csv',
      '\ufeffLän;Behov;Pågår;Försenade;Utan erbjudande\r\nJämtlands län;3;3;0;2\r\n',
    ]);
  });
});

describe('who has told, got, not got', () => {
  it('stands by name for the own county board; unknown is not none', async () => {
    const { municipalityCoverage } = await coverage(cast.jamtland);
    expect(municipalityCoverage.nodes).toEqual([
      { name: 'Bräcke kommun', standing: 'WAITS', told: 1 },
      { name: 'Ragunda kommun', standing: 'GOT', told: 2 },
      { name: 'Åre kommun', standing: 'UNKNOWN', told: 0 },
    ]);
  });

  it.each(['halland', 'spsm', 'facilitator'])('stands in numbers for others: %s', async (who) => {
    const { municipalityCoverage, countyCoverage } = await coverage(await house.as(who));
    expect(municipalityCoverage.nodes.map(({ name }) => name)).not.toContain('Ragunda kommun');
    expect(countyCoverage.nodes.find(({ code }) => code === '23')).toEqual(JAMTLAND);
  });

  it('stands for nobody else', async () => {
    expect((await coverage(cast.ragunda)).countyCoverage.nodes).toEqual([]);
    expect((await coverage(cast.jamtland, NO_ID)).countyCoverage.nodes).toEqual([]);
  });
});

describe('answer times', () => {
  interface Times {
    readonly of: string;
    readonly sent: number;
    readonly answered: number;
    readonly medianDays: number | null;
  }
  const times = async (person: Person): Promise<readonly Times[]> =>
    (
      await person.get<{ answerTimes: { nodes: Times[] } }>(
        `{ answerTimes(pilotId: "${PILOT}") { nodes { of sent answered medianDays } } }`,
      )
    ).answerTimes.nodes;

  it("are one's own and those of all together, never another organisation's", async () => {
    expect(await times(cast.spsm)).toEqual([
      { of: 'OWN', sent: 1, answered: 1, medianDays: expect.any(Number) },
      { of: 'PILOT', sent: 3, answered: 3, medianDays: expect.any(Number) },
    ]);
    expect((await times(await house.as('facilitator'))).map(({ of }) => of)).toEqual(['PILOT']);
  });

  it('of all together are not told while they would tell somebody’s own', async () => {
    await house.sql(
      "update referral set answered_at = null where to_name like '%ungdoms%' or to_name like '%MUCF%'",
    );
    const [, pilot] = await times(cast.spsm);
    expect(pilot).toEqual({ of: 'PILOT', sent: 3, answered: 2, medianDays: null });
  });
});

describe('the page of a municipality', () => {
  const needs = async (person: Person): Promise<string[]> =>
    (
      await person.get<{ municipalityNeeds: { nodes: { title: string }[] } }>(
        `{ municipalityNeeds(municipalityId: "${RAGUNDA}", sort: TITLE) { nodes { title } } }`,
      )
    ).municipalityNeeds.nodes.map(({ title }) => title);

  it('is for itself and its board', async () => {
    expect(await needs(cast.ragunda)).toEqual(['Hemlig rubrik', 'Utan tema']);
    expect(await needs(cast.jamtland)).toEqual(['Hemlig rubrik', 'Utan tema']);
    expect(await needs(cast.spsm)).toEqual([]);
    expect(await needs(await house.as('halland'))).toEqual([]);
  });
});
