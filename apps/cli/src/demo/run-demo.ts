import { DemoFailure, type Api, type Caller } from './caller.js';
import { documents, type NeedSeen } from './documents.js';
import { readJudgedNeeds, type JudgedNeed } from './judged-needs.js';
import { runJudgedNeed, type LoopGround, type LoopResult, type Verdict } from './judged-loop.js';
import type { Words } from './offers.js';
import { People } from './people.js';
import { tellStory } from './story.js';
import { beginningOf, numberText, paragraph } from './words.js';

/** What the demo counts: judged needs only, from what the API answered. */
export interface DemoFigures {
  readonly needs: number;
  readonly matched: number;
  readonly withoutMatch: number;
  readonly referrals: number;
  readonly answers: number;
  readonly feedbacks: number;
}

/** Needs under way at once: enough to keep two cores busy, few enough to be a fair picture of a working day. */
const AT_ONCE = 6;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  HELPED: 'hjälpte',
  PARTLY: 'hjälpte delvis',
  NOT: 'hjälpte inte',
  TOO_EARLY: 'för tidigt att säga',
};

/** The story, then the judged needs. @throws DemoFailure when anything is lost, doubled or out of place */
export async function runDemo(
  api: Api,
  options: { needs?: number; story: boolean; print: (line: string) => void },
): Promise<DemoFigures> {
  const { print } = options;
  const people = new People(api);
  const { caller } = await people.contactOf('Ragunda kommun');
  const { viewer } = await caller.ask<{ viewer: { pilots: { id: string; slug: string }[] } }>(
    documents.viewer,
  );
  const pilot = (slug: string): string => {
    const found = viewer.pilots.find((one) => one.slug === slug);
    if (found === undefined) throw new DemoFailure(`There is no pilot ${slug}.`);
    return found.id;
  };
  if (options.story) await tellStory(people, pilot('regional-samordning'), print);

  const judged = (await readJudgedNeeds()).slice(0, options.needs);
  const ground: LoopGround = {
    people,
    pilotId: pilot('hela-landet'),
    municipalities: await municipalitiesOf(caller),
    words: (await caller.ask<{ vocabulary: Words }>(documents.vocabulary)).vocabulary,
  };
  const title = `Hela landet: ${judged.length} behov`;
  print(`\n${title}\n${'='.repeat(title.length)}`);
  const about =
    'Behoven är påhittade och beskriver inte de kommuner de nämner. De berättas av kommunens kontaktperson, matchas av jobbet, förs vidare av länsstyrelsen till dem som äger stöd som passar, besvaras, återkopplas och får kommunens omdöme.';
  print(`${paragraph(about, '')}\n`);
  const results = await inParallel(judged, async (need) => {
    const result = await runJudgedNeed(ground, need);
    if (need.mayBeShown) print(lineOf(need, result));
    return result;
  });
  await check(ground.pilotId, results);
  const figures = count(results);
  print(`\n${summaryOf(figures, results)}`);
  return figures;
}

interface OrganisationPage {
  readonly organisations: {
    readonly nodes: readonly { readonly name: string; readonly shortName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function municipalitiesOf(caller: Caller): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: OrganisationPage = await caller.ask(documents.organisations, { kind: 'MUNICIPALITY', after });
    for (const { name, shortName } of page.organisations.nodes) names.set(shortName, name);
    after = page.organisations.pageInfo.hasNextPage ? page.organisations.pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

/** Runs all, a few at a time; the first failure ends it. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const one = async (): Promise<void> => {
    for (const [place, item] of left) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return results;
}

/** Asks every municipality again: each need is there once, fed back, with a verdict, and no request waits. */
async function check(pilotId: string, results: readonly LoopResult[]): Promise<void> {
  await inParallel(results, async ({ needId, teller, referrals, verdict }) => {
    const { needs } = await teller.caller.ask<{
      needs: { nodes: Pick<NeedSeen, 'id' | 'state' | 'feedback' | 'referrals'>[] };
    }>(documents.toldNeeds, { pilotId });
    const [need] = needs.nodes;
    const whole =
      needs.nodes.length === 1 &&
      need?.id === needId &&
      need.feedback?.verdict === verdict &&
      need.state === (verdict === 'TOO_EARLY' ? 'FED_BACK' : 'CLOSED') &&
      need.referrals.length === referrals &&
      need.referrals.every(({ state }) => state === 'CAN_CONTRIBUTE');
    if (!whole) throw new DemoFailure(`Need ${needId} did not come all the way round, or is there twice.`);
  });
}

function count(results: readonly LoopResult[]): DemoFigures {
  const sum = (key: 'referrals' | 'answers' | 'feedbacks'): number =>
    results.reduce((total, result) => total + result[key], 0);
  const matched = results.filter((result) => result.matched).length;
  const figures = {
    needs: results.length,
    matched,
    withoutMatch: results.length - matched,
    referrals: sum('referrals'),
    answers: sum('answers'),
    feedbacks: sum('feedbacks'),
  };
  if (figures.feedbacks !== figures.needs) throw new DemoFailure('A need got no feedback.');
  if (figures.answers !== figures.referrals) throw new DemoFailure('A request got no answer.');
  return figures;
}

function lineOf(need: JudgedNeed, { matched, contributors, verdict }: LoopResult): string {
  const who = contributors.length === 0 ? 'länsstyrelsen svarar själv' : contributors.join(', ');
  const heading = need.title === '' ? beginningOf(need.text) : need.title;
  return `${need.municipality}: ${heading} → ${matched ? '' : 'inget förslag → '}${who} → ${VERDICTS[verdict]}`;
}

function summaryOf(figures: DemoFigures, results: readonly LoopResult[]): string {
  const said = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
  const { needs, matched, referrals, answers, feedbacks } = figures;
  return paragraph(
    `${numberText(needs)} behov, ${matched} med förslag. ${referrals} förfrågningar, ${answers} svar, ${feedbacks} återkopplingar. Kommunerna säger: hjälpte ${said('HELPED')}, delvis ${said('PARTLY')}, inte ${said('NOT')}, för tidigt att säga ${said('TOO_EARLY')}.`,
    '',
  );
}
