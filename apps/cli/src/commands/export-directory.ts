import type { INestApplicationContext } from '@nestjs/common';
import { Database, operatorContext, sql } from '#kernel';
import type { List } from './write-list.js';

/** All organisations, those that are closed included, in Swedish order. */
export const readOrganisations = async (app: INestApplicationContext): Promise<List> => ({
  name: 'Organisationer',
  columns: [
    ['id', 'Id'],
    ['name', 'Namn'],
    ['shortName', 'Kortnamn'],
    ['kinds', 'Slag'],
    ['organisationNumber', 'Organisationsnummer'],
    ['municipalityCode', 'Kommunkod'],
    ['county', 'Län'],
    ['website', 'Webbplats'],
    ['population', 'Invånare'],
    ['populationYear', 'Invånare, år'],
    ['populationSource', 'Invånare, källa'],
    ['skrGroup', 'Kommungrupp (SKR)'],
    ['closedOn', 'Stängd'],
    ['mergedInto', 'Uppgått i'],
  ],
  rows: await app.get(Database, { strict: false }).read(operatorContext, (tx) =>
    tx.query(sql`
      select o.id, o.name, o.short_name as "shortName", o.kinds, o.organisation_number as "organisationNumber",
        o.municipality_code as "municipalityCode", c.name as county, o.website, o.population,
        o.population_year as "populationYear", o.population_source as "populationSource", o.skr_group as "skrGroup",
        o.closed_on as "closedOn", i.name as "mergedInto"
      from organisation o left join county c on c.code = o.county_code left join organisation i on i.id = o.merged_into_id
      order by o.name collate "sv-x-icu", o.id`),
  ),
});

/** All open contact points. Of people only the names that everybody signed in sees, no addresses. */
export const readContactPoints = async (app: INestApplicationContext): Promise<List> => ({
  name: 'En väg in',
  columns: [
    ['id', 'Id'],
    ['organisation', 'Organisation'],
    ['name', 'Kontaktpunkt'],
    ['mailbox', 'Funktionsbrevlåda'],
    ['counties', 'Län'],
    ['themes', 'Teman'],
    ['answerWorkingDays', 'Svarstid, arbetsdagar'],
    ['holders', 'Hålls av'],
    ['deputies', 'Ersättare'],
  ],
  rows: await app.get(Database, { strict: false }).read(operatorContext, (tx) =>
    tx.query(sql`
      select p.id, o.name as organisation, p.name, p.mailbox, p.themes, p.answer_working_days as "answerWorkingDays",
        array(select c.name from county c where c.code = any(p.county_codes) order by c.code) as counties,
        array(select r.name from contact_point_holder h join person r on r.id = h.person_id
          where h.contact_point_id = p.id and not h.deputy and h.since <= ${tx.now} and (h.until is null or h.until > ${tx.now})
          order by h.since, h.id) as holders,
        array(select r.name from contact_point_holder h join person r on r.id = h.person_id
          where h.contact_point_id = p.id and h.deputy and h.since <= ${tx.now} and (h.until is null or h.until > ${tx.now})
          order by h.since, h.id) as deputies
      from contact_point p join organisation o on o.id = p.organisation_id
      where p.closed_on is null or p.closed_on >= ${tx.today}::date
      order by o.name collate "sv-x-icu", p.name collate "sv-x-icu", p.id`),
  ),
});
