import { jest } from '@jest/globals';
import {
  act,
  anOffer,
  aRefusal,
  castOf,
  did,
  didToReferral,
  FINDABLE,
  JAMTLAND,
  matched,
  needOf,
  outcomeOf,
  pointOf,
  RAGUNDA,
  refer,
  referralTo,
  referred,
  seen,
  SPSM,
  type Cast,
  type MutationName,
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
});
afterAll(() => house.close());

const NAMED = 'Det gäller Elias Karlsson i åttan.';
const REASON = 'Namnet är offentligt: han företräder föreningen.';

interface Paper {
  readonly act: string;
  readonly about: string;
  readonly sender: string;
  readonly parts: { part: string; text: string }[];
  readonly finds: string[];
  readonly reason: string | null;
}
/** What stands in an organisation's register of a record, oldest first. */
const register = (organisationId: string, recordId: string): Promise<Paper[]> =>
  house.sql<Paper & object>(
    `select act, about, sender_name as sender, parts, text_finds as finds, text_reason as reason from paper
     where organisation_id = $1 and record_id = $2 order by received_at, id`,
    [organisationId, recordId],
  );

describe('a text that points at a person', () => {
  it('is shown where it does, and nothing is done', async () => {
    const outcome = await act(cast.ragunda, 'tellNeed', {
      title: 'Skolan',
      text: NAMED,
      capacity: 'Per tel. 1',
    });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(outcome.fields).toEqual([
      {
        path: 'text',
        code: 'TEXT_NEEDS_A_LOOK',
        message:
          'Det ser ut att stå ett namn här. Skriv om så att ingen går att känna igen, eller skriv varför det behöver stå så.',
        marks: [{ kind: 'NAME', start: 11, end: 25, text: 'Elias Karlsson' }],
      },
    ]);
    expect(await house.sql('select 1 from need where text = $1', [NAMED])).toEqual([]);
  });

  it('goes with a reason, which is kept with the document; a reason for nothing is not', async () => {
    const need = await did(cast.ragunda, 'tellNeed', { text: NAMED, textReason: REASON });
    expect(await register(JAMTLAND, need.id)).toMatchObject([{ finds: ['NAME'], reason: REASON }]);
    const plain = await did(cast.ragunda, 'tellNeed', { text: FINDABLE, textReason: REASON });
    expect(await register(JAMTLAND, plain.id)).toMatchObject([{ finds: [], reason: null }]);
    const blank = { text: NAMED, textReason: '   ' };
    expect(await outcomeOf(cast.ragunda, 'tellNeed', blank)).toBe('InvalidInput INVALID_INPUT');
  });

  it('may stand in a draft, which is nobody else’s, and is looked at when it is sent', async () => {
    const draft = await did(cast.ragunda, 'saveNeedDraft', { text: NAMED });
    const { id: needId, version } = draft;
    expect(await outcomeOf(cast.ragunda, 'submitNeed', { needId, version })).toBe(
      'InvalidInput INVALID_INPUT',
    );
    expect(await seen(cast.ragunda, needId)).toMatchObject({ state: 'DRAFT', text: NAMED });
    await did(cast.ragunda, 'submitNeed', { needId, version, textReason: REASON });
    expect(await register(JAMTLAND, needId)).toMatchObject([{ act: 'NEED_TOLD', reason: REASON }]);
  });

  it('stops everybody alike, whatever they send to others', async () => {
    const { id: needId, version } = await referred(cast);
    const { id: referralId } = await referralTo(cast.jamtland, needId, SPSM);
    const other = await matched(cast.ragunda);
    const tries: readonly (readonly [keyof Cast, MutationName, object])[] = [
      ['ragunda', 'correctNeed', { needId, version, text: NAMED }],
      ['ragunda', 'withdrawNeed', { needId, reason: NAMED }],
      ['jamtland', 'writeDownNeed', { municipalityId: RAGUNDA, text: FINDABLE, saidBy: 'Rektor Anna Ek' }],
      ['jamtland', 'askBack', { needId: other.id, question: NAMED }],
      ['jamtland', 'answerNeed', { needId: other.id, text: NAMED }],
      ['jamtland', 'sendFeedback', { needId, text: NAMED }],
      ['jamtland', 'referNeed', { needId: other.id, contactPointIds: [pointOf(SPSM)], message: NAMED }],
      ['jamtland', 'recallReferral', { referralId, reason: NAMED }],
      ['jamtland', 'replyToReferral', { referralId, reply: NAMED }],
      ['spsm', 'offerSupport', { ...anOffer(referralId), byWhom: 'Anna Ek' }],
      ['spsm', 'cannotContributeNow', { ...aRefusal(referralId), text: NAMED }],
      ['spsm', 'askAboutReferral', { referralId, question: NAMED }],
      ['spsm', 'passOnReferral', { referralId, contactPointId: pointOf(SPSM), text: NAMED }],
      ['ragunda', 'declineOffer', { ...aRefusal(referralId), notNow: false, text: NAMED }],
      ['ragunda', 'sayIfItHelped', { needId, verdict: 'NOT', text: NAMED }],
      ['ragunda', 'reopenNeed', { needId, reason: NAMED }],
    ];
    for (const [who, name, input] of tries) {
      const outcome = await act(cast[who], name, input);
      expect([name, outcome.fields?.map(({ code }) => code)]).toEqual([name, ['TEXT_NEEDS_A_LOOK']]);
    }
    // Nobody learns anything about a record by it: the text alone decides, before the record is looked for.
  });
});

describe('signs of acute danger', () => {
  const DANGER = 'En elev hos oss säger att hen vill dö.';

  it('stop nobody: the need is told, marked, and mailed to the board at once', async () => {
    const need = await did(cast.ragunda, 'tellNeed', { text: DANGER });
    expect(need.danger).toBe(true);
    await settled(house);
    const mails = (await house.mail()).filter((mail) => mail.text.includes(need.id));
    expect(mails.map((mail) => mail.subject)).toContain('Läs genast: tecken på akut fara');
    expect(mails.find((mail) => mail.subject.startsWith('Läs genast'))?.text).toContain('112');
    // What was said stands in the need, not in the mail.
    expect(mails.some((mail) => mail.text.includes(DANGER))).toBe(false);
  });

  it('are asked for by the board before all else', async () => {
    const { id } = await matched(cast.ragunda, { text: DANGER });
    const first = async (): Promise<string[]> =>
      (
        await cast.jamtland.get<{ inbox: { nodes: { id: string }[] } }>(
          '{ inbox(first: 50, filter: { danger: true }) { nodes { id } } }',
        )
      ).inbox.nodes.map((need) => need.id);
    expect(await first()).toContain(id);
    await did(cast.ragunda, 'withdrawNeed', { needId: id, reason: 'Löst' });
    expect(await first()).not.toContain(id);
  });

  it('come and go with the text', async () => {
    const { id: needId, version } = await matched(cast.ragunda);
    const worse = await did(cast.ragunda, 'correctNeed', { needId, version, text: DANGER });
    expect(worse.danger).toBe(true);
    const better = await did(cast.ragunda, 'correctNeed', { needId, version: worse.version, text: FINDABLE });
    expect((await seen(cast.jamtland, better.id)).danger).toBe(false);
  });
});

describe('the register of each receiver', () => {
  it('has every act of a need that reached it, as it was received', async () => {
    const told = await matched(cast.ragunda, { capacity: 'En kurator' });
    const asked = await did(cast.jamtland, 'askBack', { needId: told.id, question: 'Vilka årskurser?' });
    await did(cast.ragunda, 'completeNeed', { needId: told.id, version: asked.version, text: 'Alla.' });
    await did(cast.ragunda, 'correctNeed', {
      needId: told.id,
      version: asked.version + 1,
      text: 'Alla tre.',
    });
    expect(await register(JAMTLAND, told.id)).toMatchObject([
      {
        act: 'NEED_TOLD',
        about: 'Elevhälsa',
        sender: 'Ragunda kommun',
        parts: [
          { part: 'heading', text: 'Elevhälsa' },
          { part: 'text', text: FINDABLE },
          { part: 'capacity', text: 'En kurator' },
        ],
      },
      { act: 'NEED_COMPLETED', parts: [{}, { text: 'Alla.' }, {}] },
      { act: 'NEED_CORRECTED', parts: [{}, { text: 'Alla tre.' }, {}] },
    ]);
    expect(await register(RAGUNDA, told.id)).toMatchObject([
      { act: 'ASKED_BACK', sender: 'Länsstyrelsen i Jämtlands län', parts: [{ text: 'Vilka årskurser?' }] },
    ]);
  });

  it('has a request with the need it carries, its answers, and what follows', async () => {
    const need = await referred(cast);
    const { id: referralId } = await referralTo(cast.jamtland, need.id, SPSM);
    await didToReferral(cast.spsm, 'askAboutReferral', { referralId, question: 'När?' });
    await didToReferral(cast.jamtland, 'replyToReferral', { referralId, reply: 'I vår.' });
    await didToReferral(cast.spsm, 'offerSupport', anOffer(referralId));
    await didToReferral(cast.ragunda, 'takeUpOffer', { referralId });
    await did(cast.jamtland, 'sendFeedback', { needId: need.id, text: 'SPSM kommer.' });
    await did(cast.ragunda, 'sayIfItHelped', { needId: need.id, verdict: 'HELPED', text: 'Mycket.' });
    const acts = async (organisationId: string, recordId: string): Promise<string[]> =>
      (await register(organisationId, recordId)).map((paper) => paper.act);
    expect(await acts(SPSM, referralId)).toEqual(['REQUEST', 'REPLY', 'OFFER_TAKEN_UP']);
    expect(await acts(JAMTLAND, referralId)).toEqual(['NEEDS_TO_KNOW', 'OFFER', 'OFFER_TAKEN_UP']);
    expect(await acts(RAGUNDA, referralId)).toEqual(['NEEDS_TO_KNOW', 'OFFER']);
    expect(await acts(RAGUNDA, need.id)).toEqual(['FEEDBACK']);
    expect(await acts(JAMTLAND, need.id)).toEqual(['NEED_TOLD', 'VERDICT']);
    const [request] = await register(SPSM, referralId);
    expect(request?.parts.map(({ part }) => part)).toEqual(['message', 'heading', 'text']);
  });

  it('has nothing of what failed', async () => {
    const need = await matched(cast.ragunda);
    const stale = { needId: need.id, version: need.version + 7, text: 'Nytt' };
    expect(await outcomeOf(cast.ragunda, 'correctNeed', stale)).toBe('StaleVersion NEED_CHANGED');
    expect(await register(JAMTLAND, need.id)).toHaveLength(1);
    expect(await needOf(cast.ragunda, need.id)).toMatchObject<Partial<Need>>({ text: FINDABLE });
  });

  it('cannot be changed by anybody', async () => {
    const [{ rights } = { rights: '' }] = await house.sql<{ rights: string }>(`
      select string_agg(column_name, ' ' order by column_name) as rights from information_schema.column_privileges
      where grantee = 'samlingsplats_app' and table_name = 'paper' and privilege_type = 'UPDATE'`);
    expect(rights).toBe('organisation_id secrecy_marked_at secrecy_provision');
  });
});

describe('words that the board hides', () => {
  const WHOLE = 'Elias Karlsson i föreningen vill bygga. Elias ritar.';
  const original = async (person: Person, id: string): Promise<string | null | undefined> =>
    (
      await person.get<{ need: { original: { text: string } | null } | null }>(
        'query ($id: ID!) { need(id: $id) { original { text } } }',
        { id },
      )
    ).need?.original?.text;
  const hidden = async (words: string[] = ['Elias Karlsson', 'Elias']): Promise<Need> => {
    const need = await matched(cast.ragunda, { text: WHOLE, title: 'Elias hus', textReason: REASON });
    return did(cast.jamtland, 'hideWords', { needId: need.id, words, reason: 'Gäller en enskild.' });
  };

  it('are read by the municipality and the board alone, and logged; what was told stays', async () => {
    const { id } = await hidden();
    const need = await refer(cast.jamtland, id, [SPSM]);
    const shown = { title: '█████ hus', text: '█████ i föreningen vill bygga. █████ ritar.' };
    expect(await seen(cast.spsm, id)).toMatchObject(shown);
    expect(await original(cast.spsm, id)).toBeUndefined();
    expect(await original(cast.jamtland, id)).toBe(WHOLE);
    expect(await original(cast.ragunda, id)).toBe(WHOLE);
    expect(need.history.find(({ action }) => action === 'need.hideWords')?.reason).toBe('Gäller en enskild.');
    const { id: referralId } = await referralTo(cast.jamtland, id, SPSM);
    expect(JSON.stringify(await register(SPSM, referralId))).not.toContain('Elias');
    expect(JSON.stringify(await register(JAMTLAND, id))).toContain('Elias Karlsson');
    await settled(house);
    const mails = await house.sql<{ body: string }>(
      `select body from mail where dedupe_key like '%/' || $1 || '/%'`,
      [referralId],
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain('Elias');
  });

  it('stay hidden in what the municipality corrects; nothing of it is lost', async () => {
    const { id, version } = await hidden();
    const text = 'Elias bor kvar.';
    await did(cast.ragunda, 'correctNeed', { needId: id, version, text, textReason: REASON });
    expect(await seen(cast.jamtland, id)).toMatchObject({ text: '█████ bor kvar.', title: '█████ hus' });
    expect(await original(cast.ragunda, id)).toBe(text);
    const versions = await house.sql<{ title: string }>(
      'select title from need_version where need_id = $1 order by version',
      [id],
    );
    expect(versions.map(({ title }) => title)).toEqual(['Elias hus', 'Elias hus']);
  });

  it('are shown again by the board, and hidden by nobody else', async () => {
    const { id } = await hidden();
    const input = { needId: id, words: [], reason: 'Samtycke finns.' };
    for (const who of ['ragunda', 'spsm', 'halland'])
      expect(await outcomeOf(await house.as(who), 'hideWords', input)).toBe('NotFound NEED_NOT_FOUND');
    expect(await did(cast.jamtland, 'hideWords', input)).toMatchObject({ text: WHOLE, title: 'Elias hus' });
    const named = { needId: id, words: ['Elias'], reason: 'Elias Karlsson vill det.' };
    expect(await outcomeOf(cast.jamtland, 'hideWords', named)).toBe('InvalidInput INVALID_INPUT');
  });
});
