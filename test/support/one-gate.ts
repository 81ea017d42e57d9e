import { HELA_LANDET } from '#pilots';
import {
  castOf,
  did,
  FINDABLE,
  JAMTLAND,
  matched,
  PILOT,
  RAGUNDA,
  referralTo,
  referred,
  SPSM,
} from '../builders/loop.js';
import { somebody } from '../builders/people.js';
import { settled } from '../builders/time.js';
import { shown } from './important-queries.js';
import type { TestHouse } from './test-house.js';

/** Who may see which of Ragunda's records, whichever gate keeps the others out. */
export const SEEN_BY = {
  ragunda: ['draft', 'fed back', 'matched', 'pilot', 'request', 'sent'],
  jamtland: ['fed back', 'matched', 'pilot', 'request', 'sent'],
  spsm: ['pilot', 'request', 'sent'],
  bracke: ['pilot'],
  halland: ['pilot'],
  mucf: ['pilot'],
  facilitator: ['pilot'],
  'ragunda-annan': [],
  'jamtland-annan': [],
  'ragunda-slutat': [],
};

/** Tells, sends and answers in a house, then asks as everybody what the most important queries show of it. */
export async function lookAsEverybody(house: TestHouse): Promise<Record<string, string[]>> {
  const cast = await castOf(house);
  const told = { pilotId: PILOT, text: FINDABLE };
  const ids: Record<string, string> = {};
  ids['draft'] = (await did(cast.ragunda, 'saveNeedDraft', told)).id;
  ids['matched'] = (await matched(cast.ragunda, told)).id;
  ids['sent'] = (await referred(cast, [SPSM], told)).id;
  ids['request'] = (await referralTo(cast.jamtland, ids['sent'], SPSM)).id;
  ids['fed back'] = (await matched(cast.ragunda, told)).id;
  await did(cast.jamtland, 'answerNeed', { needId: ids['fed back'], text: 'Ja' });
  await did(cast.jamtland, 'sendFeedback', { needId: ids['fed back'], text: 'Ja' });
  await settled(house);
  await somebody(house, 'ragunda-annan', { pilotId: HELA_LANDET, organisationId: RAGUNDA });
  await somebody(house, 'jamtland-annan', { pilotId: HELA_LANDET, organisationId: JAMTLAND });
  await somebody(house, 'ragunda-slutat', { pilotId: PILOT, organisationId: RAGUNDA });
  await house.sql(
    `update participant set until = now() where person_id = (select id from person where handle = 'ragunda-slutat')`,
  );
  const seen: Record<string, string[]> = {};
  for (const who of Object.keys(SEEN_BY)) seen[who] = await shown(await house.as(who), ids);
  return seen;
}
