import { hasRole, NOBODY, pilotsWithRole, type Rule, type Subject } from '#access';
import { sql, type Actor, type Sql } from '#kernel';

/** Rules of the overviews. */
export const overviewRules = {
  see: {
    code: 'overviews.see',
    who: {
      sv: 'Processledaren, och kontaktpersoner för länsstyrelser och myndigheter i piloten',
      en: 'The facilitator, and contacts of county boards and agencies in the pilot',
    },
    what: {
      sv: 'ser antal: behov efter län, tema, målgrupp, läge och ålder, hur många kommuner som har berättat och fått stöd, och svarstider – aldrig texter. Kommuner vid namn ser bara deras egen länsstyrelse; svarstider ser var och en sina egna och pilotens samlade',
      en: 'see numbers: needs by county, theme, target group, state and age, how many municipalities have told and got support, and answer times – never texts. Municipalities by name only their own county board sees; answer times each sees its own and those of the pilot together',
    },
    actors: (actor) => hasRole('FACILITATOR')(actor) || hasRole('CONTACT')(actor),
  },
} as const satisfies Record<string, Rule>;

/** What the overviews are about. */
export const overviewSubject: Subject = {
  code: 'overviews',
  name: { sv: 'Översikter', en: 'Overviews' },
  notes: [
    {
      sv: 'Utkast räknas aldrig, och inte behov som har tagits tillbaka eller som kommunen inte har bekräftat. Att ingen har berättat om ett behov är inte detsamma som att det inte finns: det står som okänt.',
      en: 'Drafts are never counted, nor needs withdrawn or not confirmed by the municipality. That nobody has told of a need does not mean that there is none: it stands as unknown.',
    },
    {
      sv: 'Antal personer under fem visas inte. Antal behov och organisationer visas som de är. Pilotens samlade svarstider visas när minst tre organisationer har svarat.',
      en: 'Numbers of persons below five are not shown. Numbers of needs and organisations are shown as they are. Answer times of the pilot together are shown once at least three organisations have answered.',
    },
  ],
  kinds: [
    {
      code: 'overview',
      name: { sv: 'Antal behov, kommuner och svar', en: 'Numbers of needs, municipalities and answers' },
      level: 'PILOT',
      changedBy: NOBODY,
    },
  ],
};

/** Whether the caller works in the pilot: facilitates it, or is contact of a board or agency in it. */
export const worksIn = (actor: Actor, pilotId: string): Sql => {
  const neutral = actor.organisationId === null && pilotsWithRole('FACILITATOR', actor).includes(pilotId);
  const party = actor.organisationId !== null && pilotsWithRole('CONTACT', actor).includes(pilotId);
  return sql`(${neutral} or (${party} and exists (select 1 from organisation me
    where me.id = ${actor.organisationId} and me.kinds && '{COUNTY_BOARD,AGENCY}')))`;
};
