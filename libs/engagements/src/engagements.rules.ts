import { hasRole, type Rule, type Subject } from '#access';
import { sql, type Actor, type Sql } from '#kernel';
import { referralRules } from '#referrals';

/** The engagements of requests that a rule of the requests lets through. */
const ofReferrals =
  (rule: { readonly records: { readonly rows: (actor: Actor) => Sql } }) =>
  (actor: Actor): Sql =>
    sql`exists (select 1 from referral where referral.id = engagement.referral_id and ${rule.records.rows(actor)})`;

const isContact = hasRole('CONTACT');

/** Rules of the engagements: they follow the request whose offer was taken up. */
export const engagementRules = {
  see: {
    code: 'engagements.see',
    who: {
      sv: 'De som ser förfrågan vars erbjudande kommunen har tagit upp',
      en: 'Whoever sees the request whose offer the municipality took up',
    },
    what: {
      sv: 'ser insatsens steg, roller, dagar, anteckningar och vad som blev av den',
      en: 'see the stages, roles, dates and notes of the engagement, and what came of it',
    },
    actors: referralRules.see.actors,
    records: { table: 'engagement', rows: ofReferrals(referralRules.see) },
  },
  carry: {
    code: 'engagements.carry',
    who: {
      sv: 'Kommunen, och den som håller kontaktpunkten som gav erbjudandet',
      en: 'The municipality, and whoever holds the contact point that made the offer',
    },
    what: {
      sv: 'för insatsen mellan stegen, antecknar, anger roller och pausar',
      en: 'take the engagement from stage to stage, note, state roles and pause',
    },
    actors: isContact,
    records: {
      table: 'engagement',
      rows: (actor) =>
        sql`(${ofReferrals(referralRules.answer)(actor)} or ${ofReferrals(referralRules.decideOnOffer)(actor)})`,
    },
  },
  end: {
    code: 'engagements.end',
    who: { sv: 'Kommunen som behovet gäller', en: 'The municipality the need concerns' },
    what: {
      sv: 'säger att insatsen är slut och vad som blev av den',
      en: 'says that the engagement has ended and what came of it',
    },
    actors: isContact,
    records: { table: 'engagement', rows: ofReferrals(referralRules.decideOnOffer) },
  },
} as const satisfies Record<string, Rule>;

/** What the rules of the engagements are about, and how widely they are shown. */
export const engagementSubject: Subject = {
  code: 'engagements',
  name: { sv: 'Insatser', en: 'Engagements' },
  kinds: [
    {
      code: 'engagement',
      name: {
        sv: 'Insatsen med steg, roller, dagar och anteckningar',
        en: 'The engagement with its stages, roles, dates and notes',
      },
      level: 'GROUP',
      changedBy: { sv: 'Ingen', en: 'Nobody' },
    },
  ],
};
