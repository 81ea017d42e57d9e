import { engagementEvents } from '#engagements';
import { sql, type Effects, type Tx } from '#kernel';
import { pilotEvents } from '#pilots';
import type { PostService } from './post.service.js';
import { addressesOfOrganisation, addressesOfPoints } from './recipients.js';

interface Item {
  readonly title: string;
  readonly goesOn: boolean;
}

/** The most headings in one mail; the rest stands on the hand-over page. */
const MOST_LINES = 100;

/** What an organisation had open in a pilot that is closed. Headings, never texts. */
const itemsOf = (tx: Tx, pilotId: string, organisationId: string): Promise<Item[]> =>
  tx.query<Item>(sql`
    select d.owner_id is not null as "goesOn", coalesce(nullif(coalesce(n.title, c.title, r.title, o.title), ''), '–') as title
    from pilot_closing_item d
      left join need n on d.kind = 'NEED' and n.id = d.item_id
      left join challenge c on d.kind = 'CHALLENGE' and c.id = d.item_id
      left join survey_round r on d.kind = 'SURVEY' and r.id = d.item_id
      left join engagement e on d.kind = 'ENGAGEMENT' and e.id = d.item_id
      left join referral f on f.id = e.referral_id left join need o on o.id = f.need_id
    where d.pilot_id = ${pilotId} and d.party_id = ${organisationId}
    order by d.kind, title, d.item_id limit ${MOST_LINES}`);

const list = (heading: string, items: readonly Item[]): string =>
  items.length === 0 ? '' : `${heading}\n${items.map(({ title }) => `– ${title}`).join('\n')}\n\n`;

/** Mail about the closing of a pilot: one to each organisation, and to whoever gives what ended. */
export function addClosingLetters(effects: Effects, post: PostService): void {
  effects.add({
    subscriber: 'mail-pilot-settled',
    event: pilotEvents.settled,
    queue: 'effects',
    run: async (tx, { pilotId, organisationId }) => {
      const [pilot] = await tx.query<{ name: string }>(sql`select name from pilot where id = ${pilotId}`);
      const items = await itemsOf(tx, pilotId, organisationId);
      if (pilot === undefined || items.length === 0) return;
      const goesOn = items.filter((item) => item.goesOn);
      const ended = items.filter((item) => !item.goesOn);
      for (const to of await addressesOfOrganisation(tx, organisationId, ''))
        await post.put(tx, {
          dedupeKey: `mail-pilot-settled/${pilotId}/${organisationId}/${to}`,
          to,
          subject: 'Piloten är avslutad: det här gäller er',
          sv: `${pilot.name} är avslutad.\n\n${list('Det här går vidare hos er:', goesOn)}${list('Det här avslutades. Skälet står i historiken:', ended)}Allt som är öppet hos er står på sidan för överlämningen.`,
          en: `${pilot.name} is closed. Above stands what goes on with you and what ended. All that is open with you stands on the hand-over page.`,
          path: '/overlamning',
        });
    },
  });
  effects.add({
    subscriber: 'mail-engagement-ended-with-pilot',
    event: engagementEvents.endedWithPilot,
    queue: 'effects',
    run: async (tx, { engagementId }) => {
      const [about] = await tx.query<{ referralId: string; pointId: string; municipality: string }>(sql`
        select f.id as "referralId", f.contact_point_id as "pointId", n.municipality_name as municipality
        from engagement e join referral f on f.id = e.referral_id join need n on n.id = f.need_id
        where e.id = ${engagementId}`);
      if (about === undefined) return;
      for (const to of await addressesOfPoints(tx, [about.pointId]))
        await post.put(tx, {
          dedupeKey: `mail-engagement-ended-with-pilot/${engagementId}/${to}`,
          to,
          subject: 'En insats har avslutats med piloten',
          sv: `Piloten är avslutad, och med den insatsen hos ${about.municipality}. Skälet står på sidan.`,
          en: `The pilot is closed, and with it the engagement with ${about.municipality}. The reason stands on the page.`,
          path: `/forfragan/${about.referralId}`,
        });
    },
  });
}
