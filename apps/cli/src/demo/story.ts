import { Caller, DemoFailure, patiently } from './caller.js';
import { documents, type NeedSeen, type ReferralSeen, type Term } from './documents.js';
import { untilSorted } from './judged-loop.js';
import type { Colleague, People } from './people.js';
import { dayText, nextText, numberText, paragraph } from './words.js';

/** Who is in the story. Organisations are real, people and what they say are made up. */
const RAGUNDA = 'Ragunda kommun';
const BRACKE = 'Bräcke kommun';
const BOARD = 'Länsstyrelsen i Jämtlands län';
const SPSM = 'Specialpedagogiska skolmyndigheten';

const NEED =
  'Flera elever med npf i årskurs 7–9 kommer knappt till skolan. Specialpedagogen slutar till sommaren och elevhälsan räcker inte till. Vi behöver råd om lärmiljön och extra anpassningar, gärna någon som kommer hit.';
const HEARD =
  'Ungdomarna i byarna har ingenstans att vara efter skolan. Bussen går hem kvart över tre, och den som vill vara med på något måste ha en förälder som kör.';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Suggestion {
  readonly item: {
    readonly id: string;
    readonly name: string;
    readonly ownerLabel: string;
    readonly effort?: string | null;
  };
  readonly reasons: readonly { readonly text: string }[];
}

/** Tells, through the public API and step by step, how a need of Ragunda comes all the way round. */
export async function tellStory(
  people: People,
  pilotId: string,
  print: (line: string) => void,
): Promise<void> {
  const ragunda = await people.contactOf(RAGUNDA);
  const board = await people.contactOf(BOARD);
  const spsm = await people.contactOf(SPSM);
  const scene = new Scene(print);

  scene.title('Regional samordning: ett behov i Ragunda');
  print(
    paragraph(
      'Piloten fanns och visas som ett exempel. Personerna, och vad de säger och behöver, är påhittade och beskriver inte kommunerna.',
      '',
    ),
  );

  scene.step('Kommunen berättar');
  const { viewer } = await ragunda.caller.ask<{
    viewer: { organisation: { population: number; populationYear: number } };
  }>(documents.viewer);
  const { population, populationYear } = viewer.organisation;
  scene.say(
    `${RAGUNDA} har ${numberText(population)} invånare (${populationYear}). ${ragunda.name} sköter flera områden på en tjänst och har tio minuter. Hon skriver det hon vet, utan att fylla i något mer:`,
  );
  scene.quote(NEED);
  const told = await ragunda.caller.act<NeedSeen>(documents.tell, { pilotId, text: NEED });
  const sorted = await untilSorted(ragunda, told.id);
  if (sorted.state !== 'MATCHED') throw new DemoFailure('Nothing was suggested for the need of the story.');
  const suggestions = await suggestionsFor(board, told.id);
  scene.say('Ett jobb jämför med statens stöd och statsbidrag och föreslår, med skäl:');
  await scene.list(board, suggestions.slice(0, 3));
  scene.next(sorted);

  scene.step('Länsstyrelsen för vidare');
  scene.say(
    `${board.name} på ${BOARD} läser behovet i sin inkorg. Hon ser vad som föreslås och frågar ${SPSM}, med ett klick.`,
  );
  const { pointId, supportId } = await wayInTo(board, spsm.organisation, suggestions);
  const referred = await board.caller.act<NeedSeen>(documents.refer, {
    needId: told.id,
    contactPointIds: [pointId],
    supportIds: [supportId],
    message: 'Ragunda är en liten kommun som snart står utan specialpedagog. Kan ni bidra, helst på plats?',
  });
  scene.next(referred);
  const [referral] = referred.referrals;
  if (referral?.next == null) throw new DemoFailure('The request of the story was not sent.');

  scene.step('Ett annat behov, hört på en kommundialog');
  await hearInDialogue(scene, people, board, pilotId);

  scene.step('Tiden går, och en påminnelse');
  const late = new Date(new Date(referral.next.dueAt).getTime() + HOUR_MS);
  await people.moveClock(late);
  scene.say(`Klockan flyttas till ${dayText(late)}. Ingen har svarat Ragunda, så ${SPSM} får ett mejl:`);
  const reminder = await mailTo(people, 'spsm', 'En förfrågan väntar på er');
  scene.quote(reminder.text.split('\n\n')[1] ?? reminder.subject);

  scene.step('Myndigheten svarar');
  await spsm.caller.act<ReferralSeen>(documents.openReferral, { referralId: referral.id });
  const offer = {
    referralId: referral.id,
    what: 'Specialpedagogisk rådgivning: två rådgivare handleder lärarlagen om lärmiljön och extra anpassningar, första gången på plats i Ragunda, sedan digitalt.',
    byWhom: 'Rådgivarna för mellersta Norrland',
    when: 'Med start inom sex veckor, under en termin',
    asksOfYou:
      'En rektor som äger frågan, två timmar i månaden för lärarlaget, och någon som tar vid när specialpedagogen slutar.',
    stage: 'LEADERSHIP',
  };
  const answered = await spsm.caller.act<ReferralSeen>(documents.offer, offer);
  scene.say(`${spsm.name} på ${SPSM} svarar att de kan bidra:`);
  scene.quote(
    `${offer.what}\nNär: ${offer.when}.\nDet här kräver det av er: ${offer.asksOfYou}\nBörja med: ledarskapet.`,
  );
  scene.next(await needOf(board, answered.need.id));

  scene.step('Länsstyrelsen återkopplar');
  const feedback =
    'SPSM kan bidra med rådgivare som kommer till er. De vill börja med att en rektor tar ansvar för frågan; det hjälper vi gärna till att förbereda. Säg ja till erbjudandet om ni vill börja.';
  const fedBack = await board.caller.act<NeedSeen>(documents.sendFeedback, {
    needId: told.id,
    text: feedback,
  });
  scene.quote(feedback);
  await ragunda.caller.act<ReferralSeen>(documents.takeUpOffer, { referralId: referral.id });
  scene.say(`${RAGUNDA} tackar ja. Rektorn på högstadieskolan tar på sig frågan.`);
  scene.next(fedBack);

  scene.step('Hjälpte det?');
  const later = new Date(late.getTime() + 20 * DAY_MS);
  await people.moveClock(later);
  const verdict =
    'Rådgivarna har varit här en gång. Lärarna provar nya sätt och två elever är tillbaka på förmiddagarna. Specialpedagog saknar vi fortfarande.';
  const closed = await ragunda.caller.act<NeedSeen>(documents.sayIfItHelped, {
    needId: told.id,
    verdict: 'PARTLY',
    text: verdict,
  });
  scene.say(`Den ${dayText(later)} svarar ${ragunda.name}: delvis.`);
  scene.quote(verdict);
  scene.next(closed);
  await people.moveClock(null);
}

/** An officer writes down what was said; the municipality confirms through the link in its mail, without signing in. */
async function hearInDialogue(
  scene: Scene,
  people: People,
  board: Colleague,
  pilotId: string,
): Promise<void> {
  const bracke = await people.contactOf(BRACKE);
  const { viewer } = await bracke.caller.ask<{ viewer: { organisation: { id: string } } }>(documents.viewer);
  const heard = await board.caller.act<NeedSeen>(documents.writeDown, {
    municipalityId: viewer.organisation.id,
    pilotId,
    text: HEARD,
    saidBy: 'fritidschefen',
    source: 'DIALOGUE',
  });
  scene.say(`På en dialog med ${BRACKE} skriver ${board.name} ner vad fritidschefen säger, i tre fält:`);
  scene.quote(HEARD);
  scene.next(heard);
  const mail = await mailTo(people, 'bracke', 'Stämmer det vi har skrivit ner?');
  const token = /\/bekrafta#(\S+)/.exec(mail.text)?.[1];
  if (token === undefined) throw new DemoFailure('The mail to confirm a need holds no link.');
  const visitor = new Caller(bracke.caller.api);
  const { heardNeed } = await visitor.ask<{ heardNeed: { answered: boolean } | null }>(documents.heardNeed, {
    token,
  });
  if (heardNeed === null || heardNeed.answered)
    throw new DemoFailure('The link to confirm a need leads nowhere.');
  const { message } = await visitor.act<{ message: string }>(documents.answerHeard, {
    token,
    answer: 'CONFIRM',
  });
  scene.say(
    `Kommunen får mejlet ”${mail.subject}”, följer länken och svarar ”stämmer”, utan att logga in. ${message}`,
  );
  scene.next(await untilSorted(bracke, heard.id));
}

/** The way in to an organisation, through something it owns among the suggestions. */
async function wayInTo(
  board: Colleague,
  organisation: string,
  suggestions: readonly Suggestion[],
): Promise<{ pointId: string; supportId: string }> {
  for (const { item } of suggestions) {
    const { catalogueItem } = await board.caller.ask<{
      catalogueItem: { owners: { name: string; contactPoints: { id: string }[] }[] };
    }>(documents.item, { id: item.id });
    const point = catalogueItem.owners.find(({ name }) => name === organisation)?.contactPoints[0];
    if (point !== undefined) return { pointId: point.id, supportId: item.id };
  }
  throw new DemoFailure('What the story needs is not among the suggestions.');
}

async function suggestionsFor(board: Colleague, needId: string): Promise<readonly Suggestion[]> {
  const { need } = await board.caller.ask<{ need: { suggestions: Suggestion[] } }>(documents.suggestions, {
    id: needId,
  });
  return need.suggestions;
}

const needOf = async (board: Colleague, id: string): Promise<NeedSeen> =>
  (await board.caller.ask<{ need: NeedSeen }>(documents.need, { id })).need;

/** The newest mail to an organisation (its made-up mailbox carries its short name) with this subject. */
const mailTo = (
  people: People,
  mailbox: string,
  subject: string,
): Promise<{ subject: string; text: string }> =>
  patiently(people.api, `the mail "${subject}"`, async () =>
    (await people.mail()).find((mail) => mail.subject === subject && mail.to.endsWith(`@${mailbox}.example`)),
  );

/** Prints the story. */
class Scene {
  private steps = 0;
  private efforts: readonly Term[] | undefined;

  constructor(private readonly print: (line: string) => void) {}

  title(text: string): void {
    this.print(`\n${text}\n${'='.repeat(text.length)}`);
  }

  step(text: string): void {
    this.steps += 1;
    this.print(`\n${this.steps}. ${text}`);
  }

  say(text: string): void {
    this.print(paragraph(text));
  }

  quote(text: string): void {
    this.print(paragraph(text, '     │ '));
  }

  next(need: NeedSeen): void {
    this.print(paragraph(`→ ${nextText(need)}`));
  }

  async list(board: Colleague, suggestions: readonly Suggestion[]): Promise<void> {
    this.efforts ??= (
      await board.caller.ask<{ vocabulary: { efforts: Term[] } }>(documents.vocabulary)
    ).vocabulary.efforts;
    for (const { item, reasons } of suggestions) {
      const effort = this.efforts.find(({ code }) => code === item.effort)?.label;
      const why = reasons.map(({ text }) => text).join('; ');
      this.print(
        paragraph(
          `• ${item.name} (${item.ownerLabel})${effort === undefined ? '' : `. ${effort}.`}`,
          '     ',
        ),
      );
      this.print(paragraph(`Därför: ${why}`, '       '));
    }
  }
}
