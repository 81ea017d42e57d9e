import { jest } from '@jest/globals';
import {
  castOf,
  did,
  FINDABLE,
  matched,
  needOf,
  NO_ID,
  outcomeOf,
  PILOT,
  RAGUNDA,
  refer,
  seen,
  SPSM,
  type Cast,
  type Need,
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
  await house.moveClock('2026-11-20T08:00:00Z');
});
afterAll(() => house.close());

const audits = async (id: string): Promise<string[]> =>
  (
    await house.sql<{ action: string }>('select action from audit_entry where subject_id = $1 order by id', [
      id,
    ])
  ).map((row) => row.action);
const lettersAbout = async (id: string): Promise<string[]> => {
  await settled(house);
  return (await house.mail())
    .filter((mail) => mail.text.includes(id))
    .map((mail) => `${mail.to}: ${mail.subject}`);
};

describe('a need told twice', () => {
  const reason = 'Båda gäller elevhälsan på Kullstaskolan.';
  const merging = (need: Pick<Need, 'id' | 'version'>, intoId: string): object => ({
    needId: need.id,
    version: need.version,
    intoId,
    reason,
  });
  const merged = (need: Need, into: Need): Promise<Need> =>
    did(cast.jamtland, 'mergeNeed', merging(need, into.id));
  /** Two needs of one municipality, told in the pilot. */
  const twice = async (): Promise<[Need, Need]> => [
    await matched(cast.ragunda, { pilotId: PILOT }),
    await matched(cast.ragunda, { pilotId: PILOT, title: 'Elevhälsan igen' }),
  ];
  const writtenDown = async (): Promise<Need> => {
    const heard = await did(await house.as('spsm'), 'writeDownNeed', {
      municipalityId: RAGUNDA,
      pilotId: PILOT,
      text: FINDABLE,
      saidBy: 'Skolchefen',
    });
    await settled(house);
    return seen(cast.jamtland, heard.id);
  };
  interface Merge {
    merged: { reason: string; at: string; into: { id: string; state: string } | null } | null;
    mergedNeeds: { id: string; title: string }[];
  }
  const mergeOf = async (person: Person, id: string): Promise<Merge | null> => {
    const query = `query ($id: ID!) { need(id: $id) {
      merged { reason at into { id state } } mergedNeeds { id title } } }`;
    return (await person.get<{ need: Merge | null }>(query, { id })).need;
  };
  const ids = async (person: Person, list: string): Promise<string[]> => {
    const { found } = await person.get<{ found: { nodes: { id: string }[] } }>(
      `{ found: ${list} { nodes { id } } }`,
    );
    return found.nodes.map(({ id }) => id);
  };

  it('goes on as one: the giver sees both, where it went and why; nobody acts on the other any more', async () => {
    const [first, second] = await twice();
    expect(await merged(second, first)).toMatchObject({ state: 'MERGED', next: null, text: FINDABLE });
    expect(await mergeOf(cast.ragunda, second.id)).toEqual({
      merged: { reason, at: expect.any(String) as string, into: { id: first.id, state: 'MATCHED' } },
      mergedNeeds: [],
    });
    expect(await mergeOf(cast.jamtland, first.id)).toEqual({
      merged: null,
      mergedNeeds: [{ id: second.id, title: 'Elevhälsan igen' }],
    });
    const { history, actions } = await seen(cast.ragunda, second.id);
    expect(history.at(-1)).toMatchObject({ action: 'need.merge', reason });
    expect([...actions].sort()).toEqual(['CORRECT', 'SHARE_TEXT', 'WITHDRAW']);
    expect((await seen(cast.jamtland, second.id)).actions).toEqual(['HIDE_WORDS']);
    expect(await lettersAbout(second.id)).toEqual([
      'en-vag-in@ragunda.example: Två av era behov har slagits ihop',
    ]);
    const [paper] = await house.sql<{ parts: object }>(
      "select parts from paper where record_id = $1 and act = 'NEED_MERGED'",
      [second.id],
    );
    expect(paper?.parts).toEqual([{ part: 'reason', text: reason }]);
  });

  it('stands once in lists and counts of others, and still among the giver’s own', async () => {
    const counts = async (): Promise<unknown> => {
      const { needCounts, coverage } = await cast.jamtland.get<{
        needCounts: { nodes: { code: string; needs: number; open: number }[] };
        coverage: { nodes: { name: string | null; told: number; open: number }[] };
      }>(`{ needCounts(pilotId: "${PILOT}", by: COUNTY) { nodes { code needs open } }
        coverage: municipalityCoverage(pilotId: "${PILOT}", first: 100) { nodes { name told open } } }`);
      return [
        needCounts.nodes.find(({ code }) => code === '23'),
        coverage.nodes.find(({ name }) => name?.startsWith('Ragunda')),
      ];
    };
    const first = await matched(cast.ragunda, { pilotId: PILOT });
    const before = await counts();
    const second = await matched(cast.ragunda, { pilotId: PILOT });
    expect(await counts()).not.toEqual(before);
    await merged(second, first);
    expect(await counts()).toEqual(before);
    for (const list of ['inbox(first: 100)', `pilotNeeds(pilotId: "${PILOT}", first: 100)`]) {
      const listed = await ids(cast.jamtland, list);
      expect([listed.includes(first.id), listed.includes(second.id)]).toEqual([true, false]);
    }
    expect(await ids(cast.ragunda, 'needs(first: 100)')).toEqual(
      expect.arrayContaining([first.id, second.id]),
    );
  });

  it('gets the answer of the other; whoever wrote it down is told too, and sees no more than its own', async () => {
    const spsm = await house.as('spsm');
    const first = await matched(cast.ragunda, { pilotId: PILOT });
    const second = await writtenDown();
    await merged(second, first);
    await did(cast.jamtland, 'answerNeed', { needId: first.id, text: 'Ja' });
    await did(cast.jamtland, 'sendFeedback', { needId: first.id, text: 'SPSM kommer i mars.' });
    expect((await seen(cast.ragunda, second.id)).feedback).toMatchObject({ text: 'SPSM kommer i mars.' });
    expect(await seen(spsm, second.id)).toMatchObject({
      state: 'MERGED',
      feedback: { text: 'SPSM kommer i mars.', verdict: null },
    });
    expect((await mergeOf(spsm, second.id))?.merged).toMatchObject({ reason, into: null });
    expect(await needOf(spsm, first.id)).toBeNull();
    const letters = await lettersAbout(second.id);
    const [officers] = letters
      .map((letter) => letter.split(': '))
      .filter(([, subject]) => subject?.includes('ni skrev ner'));
    expect(letters.sort()).toEqual(
      [
        'en-vag-in@ragunda.example: Två av era behov har slagits ihop',
        `${officers?.[0]}: Ett behov ni skrev ner har fått svar`,
        `${officers?.[0]}: Ett behov ni skrev ner har slagits ihop med ett annat`,
      ].sort(),
    );
    const [told] = (await house.mail()).filter((mail) => mail.subject === 'Ni har fått svar på ert behov');
    expect(told?.text).toContain('har slagit ihop med det');
    const papers = await house.sql<{ act: string; receiver: string }>(
      `select act, o.short_name as receiver from paper p join organisation o on o.id = p.organisation_id
       where record_id = $1 and act in ('FEEDBACK', 'NEED_MERGED') order by act, receiver`,
      [second.id],
    );
    expect(papers.map(({ act: what, receiver }) => `${what} ${receiver}`)).toEqual([
      'FEEDBACK SPSM',
      'NEED_MERGED Ragunda',
      'NEED_MERGED SPSM',
    ]);
    // Whether it helped is asked once, about the need that went on.
    expect(await outcomeOf(cast.ragunda, 'sayIfItHelped', { needId: second.id, verdict: 'HELPED' })).toBe(
      'NotPossible NEED_MOVED_ON',
    );
    expect((await did(cast.ragunda, 'sayIfItHelped', { needId: first.id, verdict: 'HELPED' })).state).toBe(
      'CLOSED',
    );
  });

  it('ends with nobody: when the other is withdrawn it is to be sorted again', async () => {
    const [first, second] = await twice();
    await merged(second, first);
    await did(cast.ragunda, 'withdrawNeed', { needId: first.id, reason: 'Löst.' });
    await settled(house);
    expect(await seen(cast.jamtland, second.id)).toMatchObject({
      state: 'MATCHED',
      next: { party: 'BOARD', step: 'SORT' },
    });
    expect(await mergeOf(cast.ragunda, second.id)).toEqual({ merged: null, mergedNeeds: [] });
    expect((await audits(second.id)).filter((action) => action === 'need.standAgain')).toHaveLength(1);
  });

  it('is still its municipality’s to correct and withdraw', async () => {
    const [first, second] = await twice();
    await merged(second, first);
    const corrected = await did(cast.ragunda, 'correctNeed', {
      needId: second.id,
      version: 1,
      text: 'Rättad',
    });
    expect(corrected).toMatchObject({ state: 'MERGED', version: 2 });
    expect((await did(cast.ragunda, 'withdrawNeed', { needId: second.id, reason: 'Löst.' })).state).toBe(
      'WITHDRAWN',
    );
    expect((await mergeOf(cast.jamtland, first.id))?.mergedNeeds).toEqual([]);
    expect((await seen(cast.jamtland, first.id)).state).toBe('MATCHED');
  });

  it('is refused where it would lose somebody’s answer', async () => {
    const [first, second] = await twice();
    const outcome = (need: Pick<Need, 'id' | 'version'>, intoId: string): Promise<string> =>
      outcomeOf(cast.jamtland, 'mergeNeed', merging(need, intoId));
    expect(await outcome(first, first.id)).toBe('NotPossible MERGED_INTO_ITSELF');
    expect(await outcome({ ...first, version: 7 }, second.id)).toBe('StaleVersion NEED_CHANGED');
    expect(await outcome(first, NO_ID)).toBe('NotFound NEED_NOT_FOUND');
    const elsewhere = await matched(await house.as('laholm'), { pilotId: PILOT });
    expect(await outcome(first, elsewhere.id)).toBe('NotFound NEED_NOT_FOUND');
    const draft = await did(cast.ragunda, 'saveNeedDraft', { text: 'Utkast' });
    expect(await outcome(first, draft.id)).toBe('NotFound NEED_NOT_FOUND');
    expect(await outcome(draft, first.id)).toBe('NotFound NEED_NOT_FOUND');
    const neighbour = await matched(await house.as('bracke'), { pilotId: PILOT });
    expect(await outcome(first, neighbour.id)).toBe('NotPossible MERGES_ONE_MUNICIPALITY');
    const outside = await matched(cast.ragunda);
    expect(await outcome(first, outside.id)).toBe('NotPossible MERGES_ONE_MUNICIPALITY');
    expect(await outcome(first, (await writtenDown()).id)).toBe('NotPossible MERGES_INTO_UNCONFIRMED');
    const [told, sent] = await twice();
    await did(cast.jamtland, 'answerNeed', { needId: told.id, text: 'Ja' });
    await did(cast.jamtland, 'sendFeedback', { needId: told.id, text: 'Ja' });
    expect(await outcome(first, told.id)).toBe('NotPossible MERGES_INTO_ANSWERED');
    await did(cast.ragunda, 'sayIfItHelped', { needId: told.id, verdict: 'HELPED' });
    expect(await outcome(first, told.id)).toBe('NotPossible MERGES_INTO_ANSWERED');
    await refer(cast.jamtland, sent.id, [SPSM]);
    expect(await outcome(sent, first.id)).toBe('NotPossible NEED_MOVED_ON');
    await merged(second, first);
    expect(await outcome(second, sent.id)).toBe('NotPossible NEED_MOVED_ON');
    // One step and no further: whoever looks for a need finds it in one place.
    expect(await outcome(first, sent.id)).toBe('NotPossible MERGED_NEEDS_HERE');
    const third = await matched(cast.ragunda, { pilotId: PILOT });
    expect(await outcome(third, second.id)).toBe('NotPossible MERGES_INTO_MERGED');
    expect(await outcome(third, sent.id)).toBe('Need MERGED');
    for (const who of ['ragunda', 'spsm', 'halland'])
      expect(await outcomeOf(await house.as(who), 'mergeNeed', merging(first, sent.id))).toBe(
        'NotFound NEED_NOT_FOUND',
      );
  });

  it('merged both ways at once: one goes on, and the other points to it', async () => {
    const [first, second] = await twice();
    await settled(house);
    const outcomes = await Promise.all([
      outcomeOf(cast.jamtland, 'mergeNeed', merging(first, second.id)),
      outcomeOf(await house.as('jamtland'), 'mergeNeed', merging(second, first.id)),
    ]);
    expect(outcomes.sort()).toEqual(['Need MERGED', 'NotPossible MERGES_INTO_MERGED']);
    const states = [await seen(cast.jamtland, first.id), await seen(cast.jamtland, second.id)];
    expect(states.map(({ state }) => state).sort()).toEqual(['MATCHED', 'MERGED']);
    const acts = [...(await audits(first.id)), ...(await audits(second.id))];
    expect(acts.filter((action) => action === 'need.merge')).toHaveLength(1);
  });

  it('merged into a need that is withdrawn at the same moment: it never disappears with it', async () => {
    const [first, second] = await twice();
    await settled(house);
    await Promise.all([
      outcomeOf(cast.jamtland, 'mergeNeed', merging(second, first.id)),
      outcomeOf(cast.ragunda, 'withdrawNeed', { needId: first.id, reason: 'Löst.' }),
    ]);
    await settled(house);
    expect(await seen(cast.jamtland, second.id)).toMatchObject({
      state: 'MATCHED',
      next: { party: 'BOARD' },
    });
  });
});
