import { DemoFailure, patiently } from './caller.js';
import { documents, type ItemSeen, type NeedSeen, type ReferralSeen } from './documents.js';
import type { JudgedNeed } from './judged-needs.js';
import { offerOf, type Words } from './offers.js';
import type { Colleague, People } from './people.js';

/** What became of one judged need, as the API answered. */
export interface LoopResult {
  readonly needId: string;
  readonly teller: Colleague;
  readonly matched: boolean;
  readonly referrals: number;
  readonly answers: number;
  readonly feedbacks: number;
  /** Who contributed; empty where the board answered itself. */
  readonly contributors: readonly string[];
  readonly verdict: Verdict;
}

export type Verdict = 'HELPED' | 'PARTLY' | 'NOT' | 'TOO_EARLY';

/** What the loop is run with. */
export interface LoopGround {
  readonly people: People;
  readonly pilotId: string;
  /** Full name of a municipality, by its short name. */
  readonly municipalities: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** The most contact points a need is sent on to. */
const MOST_POINTS = 3;

/** One need all the way: told, matched, sent on, answered, fed back, judged. */
export async function runJudgedNeed(ground: LoopGround, judged: JudgedNeed): Promise<LoopResult> {
  const name = ground.municipalities.get(judged.municipality);
  if (name === undefined)
    throw new DemoFailure(`${judged.id} names a municipality that is not in the directory.`);
  const teller = await ground.people.contactOf(name);
  const { themes, audience, wants, capacity, text } = judged;
  const told = await teller.caller.act<NeedSeen>(documents.tell, {
    pilotId: ground.pilotId,
    title: judged.title,
    // Some tell of a child who could be recognised: invented, as all of them.
    textReason: 'Behovet är påhittat och gäller ingen.',
    ...{ text, themes, audience, wants, capacity },
  });
  const sorted = await untilSorted(teller, told.id);
  const board = await ground.people.contactOf(told.board.name);
  const items = await itemsOf(board, judged);
  const asked = pointsFor(items, told.board.name);
  const contributors: string[] = [];
  let sent = 0;
  if (asked.size === 0) {
    const answer = items.length === 0 ? NOTHING_FITS : elsewhere(items);
    await board.caller.act<NeedSeen>(documents.answer, { needId: told.id, text: answer });
  } else {
    const referred = await board.caller.act<NeedSeen>(documents.refer, {
      needId: told.id,
      contactPointIds: [...asked.keys()],
      supportIds: [...new Set([...asked.values()].flat().map((item) => item.id))],
      message: 'Vi tror att ni har stöd som passar det här behovet. Kan ni bidra?',
    });
    sent = referred.referrals.length;
    for (const { id, to } of referred.referrals) {
      const owner = await ground.people.contactOf(to.organisation.name);
      const answered = await owner.caller.act<ReferralSeen>(documents.offer, {
        referralId: id,
        ...offerOf(asked.get(to.id) ?? [], ground.words),
        byWhom: to.organisation.name,
        when: 'När det passar er; tiden kommer vi överens om',
      });
      if (answered.state === 'CAN_CONTRIBUTE') contributors.push(to.organisation.shortName);
    }
  }
  const fedBack = await board.caller.act<NeedSeen>(documents.sendFeedback, {
    needId: told.id,
    text: feedbackOf(contributors),
  });
  const verdict = verdictOn(items, judged);
  await teller.caller.act<NeedSeen>(documents.sayIfItHelped, { needId: told.id, verdict });
  return {
    needId: told.id,
    teller,
    matched: sorted.state === 'MATCHED',
    referrals: sent,
    answers: contributors.length,
    feedbacks: fedBack.feedback === null ? 0 : 1,
    contributors,
    verdict,
  };
}

/** Waits for the job that suggests. */
export const untilSorted = (teller: Colleague, needId: string): Promise<NeedSeen> =>
  patiently(
    teller.caller.api,
    `the suggestions for need ${needId}`,
    async () => {
      const { need } = await teller.caller.ask<{ need: NeedSeen }>(documents.need, { id: needId });
      return ['HEARD', 'SUBMITTED'].includes(need.state) ? undefined : need;
    },
    120_000,
  );

async function itemsOf(board: Colleague, judged: JudgedNeed): Promise<ItemSeen[]> {
  const items: ItemSeen[] = [];
  for (const { itemId } of judged.fitting) {
    const { catalogueItem } = await board.caller.ask<{ catalogueItem: ItemSeen | null }>(documents.item, {
      id: itemId,
    });
    if (catalogueItem === null)
      throw new DemoFailure(`${judged.id} was judged with an item that is not in the catalogue.`);
    items.push(catalogueItem);
  }
  return items;
}

/**
 * The ways in to those who own what fits, at most three, with what each owns; best first. What all county boards give,
 * the need's own board gives. An owner without anybody to answer is not asked.
 */
function pointsFor(items: readonly ItemSeen[], board: string): Map<string, ItemSeen[]> {
  const points = new Map<string, ItemSeen[]>();
  for (const item of items) {
    const own = item.owners.filter((owner) => owner.name === board);
    for (const owner of own.length > 0 ? own : item.owners) {
      const point = owner.contactPoints.find(({ holders }) => holders.length > 0);
      if (point === undefined || (points.size === MOST_POINTS && !points.has(point.id))) continue;
      points.set(point.id, [...(points.get(point.id) ?? []), item]);
    }
  }
  return points;
}

const NOTHING_FITS =
  'Vi har letat bland statens stöd och statsbidrag och hittar inget som passar. Det är ett svar så gott som något: ni behöver inte leta vidare där.';

const elsewhere = (items: readonly ItemSeen[]): string =>
  `Det här passar, men den som ger det är inte med på samlingsplatsen. Vänd er direkt dit: ${items
    .map(({ name, ownerLabel }) => `${name} (${ownerLabel})`)
    .join(', ')}.`;

const feedbackOf = (contributors: readonly string[]): string =>
  contributors.length === 0
    ? 'Vi har svarat själva; svaret står ovan. Hör av er om läget ändras.'
    : `Vi förde ert behov vidare. ${contributors.join(' och ')} kan bidra. Läs vad de erbjuder och vad det kräver av er, och säg till om ni vill ha hjälp att börja.`;

/** What the invented municipality says in the end: follows how well the best of it fits. */
function verdictOn(items: readonly ItemSeen[], judged: JudgedNeed): Verdict {
  if (items.length === 0) return 'NOT';
  // Money is applied for first.
  if (items.every((item) => item.__typename === 'Grant')) return 'TOO_EARLY';
  return judged.fitting.some(({ grade }) => grade === 3) ? 'HELPED' : 'PARTLY';
}
