import { challengeEvents } from '#challenges';
import { sql, type Effects, type EventType, type Tx } from '#kernel';
import type { PostService } from './post.service.js';
import { addressesOfOrganisation, addressesOfPoints } from './recipients.js';

interface ChallengeInLetter {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  readonly ownerName: string;
}

interface Payload {
  readonly challengeId: string;
  readonly organisationId?: string;
  readonly contactPointId?: string;
}

interface ChallengeLetter<P extends Payload> {
  readonly subscriber: string;
  readonly event: EventType<P>;
  readonly addresses: (tx: Tx, challenge: ChallengeInLetter, payload: P) => Promise<string[]>;
  readonly subject: string;
  readonly sv: (challenge: ChallengeInLetter) => string;
  readonly en: (challenge: ChallengeInLetter) => string;
}

const toOwner = (tx: Tx, { ownerId }: ChallengeInLetter): Promise<string[]> =>
  addressesOfOrganisation(tx, ownerId, '');

/** Everybody in it but the board that keeps it, each mailbox once. */
async function toParties(tx: Tx, challenge: ChallengeInLetter): Promise<string[]> {
  const parties = await tx.query<{ id: string; countyCode: string }>(sql`
    select p.organisation_id as id, coalesce(o.county_code, '') as "countyCode"
    from challenge_party p join organisation o on o.id = p.organisation_id
    where p.challenge_id = ${challenge.id} and p.until is null and p.organisation_id <> ${challenge.ownerId}
    order by p.organisation_id`);
  const all: string[] = [];
  for (const { id, countyCode } of parties) all.push(...(await addressesOfOrganisation(tx, id, countyCode)));
  return [...new Set(all)];
}

/** Everybody who has a part in it: those in it, the board that keeps it, and those who were asked. */
async function toAll(tx: Tx, challenge: ChallengeInLetter): Promise<string[]> {
  const asked = await tx.query<{ id: string }>(
    sql`select contact_point_id as id from challenge_point where challenge_id = ${challenge.id} order by 1`,
  );
  const points = await addressesOfPoints(
    tx,
    asked.map(({ id }) => id),
  );
  return [...new Set([...(await toOwner(tx, challenge)), ...(await toParties(tx, challenge)), ...points])];
}

/** Mail about shared challenges: one for all needs in it, never one for each. */
export function addChallengeLetters(effects: Effects, post: PostService): void {
  const add = <P extends Payload>(letter: ChallengeLetter<P>): void =>
    effects.add({
      subscriber: letter.subscriber,
      event: letter.event,
      queue: 'effects',
      run: async (tx, payload) => {
        const [challenge] = await tx.query<ChallengeInLetter>(sql`
          select c.id, c.title, c.owner_id as "ownerId", o.name as "ownerName"
          from challenge c join organisation o on o.id = c.owner_id where c.id = ${payload.challengeId}`);
        if (challenge === undefined) return;
        for (const to of await letter.addresses(tx, challenge, payload))
          await post.put(tx, {
            // A challenge may be gathered again: the request tells one occasion from another.
            dedupeKey: [letter.subscriber, challenge.id, tx.ctx.requestId, to].join('/'),
            to,
            subject: letter.subject,
            sv: letter.sv(challenge),
            en: letter.en(challenge),
            path: `/utmaning/${challenge.id}`,
          });
      },
    });

  add({
    subscriber: 'mail-challenge-invited',
    event: challengeEvents.invited,
    addresses: (tx, _challenge, { organisationId }) => addressesOfOrganisation(tx, organisationId, ''),
    subject: 'Ni är inbjudna till en gemensam utmaning',
    sv: ({ title, ownerName }) =>
      `${ownerName} samlar behov från flera kommuner i den gemensamma utmaningen "${title}" och bjuder in er. Läs lägesbilden och säg om ni ställer er bakom den. En länsstyrelse kan också lägga till behov från sitt eget län.`,
    en: ({ title, ownerName }) =>
      `${ownerName} gathers needs of several municipalities in the shared challenge "${title}" and invites you. Read the picture and say whether you endorse it. A county board can also add needs of its own county.`,
  });
  add({
    subscriber: 'mail-challenge-gathered',
    event: challengeEvents.gathered,
    addresses: toParties,
    subject: 'Ta ställning till en gemensam lägesbild',
    sv: ({ title, ownerName }) =>
      `${ownerName} har skrivit lägesbilden för den gemensamma utmaningen "${title}", som ni är med i. Säg gärna om ni ställer er bakom den eller har en avvikande uppfattning.`,
    en: ({ title, ownerName }) =>
      `${ownerName} has written the picture of the shared challenge "${title}", which you are in. Please say whether you endorse it or have reservations.`,
  });
  add({
    subscriber: 'mail-challenge-asked',
    event: challengeEvents.asked,
    addresses: (tx, _challenge, { contactPointId }) => addressesOfPoints(tx, [contactPointId]),
    subject: 'Flera kommuner behöver något: kan ni bidra?',
    sv: ({ title, ownerName }) =>
      `${ownerName} för vidare den gemensamma utmaningen "${title}". Ni svarar tillsammans med de andra som har fått frågan: var och en anger sin del, och en leder svaret. Svaret är information, inte ett beslut.`,
    en: ({ title, ownerName }) =>
      `${ownerName} carries the shared challenge "${title}" on. You answer together with the others who were asked: each states its part, and one leads the answer. The answer is information, not a decision.`,
  });
  add({
    subscriber: 'mail-challenge-answer-sent',
    event: challengeEvents.answerSent,
    addresses: toOwner,
    subject: 'Ett gemensamt svar har kommit',
    sv: ({ title }) => `Det har kommit ett gemensamt svar på utmaningen "${title}".`,
    en: ({ title }) => `A joint answer to the challenge "${title}" has come.`,
  });
  add({
    subscriber: 'mail-challenge-answered',
    event: challengeEvents.answered,
    addresses: toOwner,
    subject: 'En gemensam utmaning är besvarad',
    sv: ({ title }) =>
      `Inget behov i utmaningen "${title}" väntar längre på svar. Nu är det dags att återkoppla till kommunerna.`,
    en: ({ title }) =>
      `No need in the challenge "${title}" waits for an answer any more. It is time to tell the municipalities.`,
  });
  add({
    subscriber: 'mail-challenge-ended-with-pilot',
    event: challengeEvents.endedWithPilot,
    addresses: toAll,
    subject: 'En gemensam utmaning har avslutats med piloten',
    sv: ({ title }) =>
      `Piloten är avslutad, och med den den gemensamma utmaningen "${title}". Skälet står i utmaningens historik. Behoven i den är kvar hos kommunerna och deras länsstyrelser.`,
    en: ({ title }) =>
      `The pilot is closed, and with it the shared challenge "${title}". The reason stands in the history of the challenge. The needs in it remain with the municipalities and their county boards.`,
  });
}
