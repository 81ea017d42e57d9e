import { Injectable } from '@nestjs/common';
import { hasRole, pilotsWithRole, type Rule } from '#access';
import { CHALLENGE_STEP_TEXTS, challengeRules, type ChallengeStep } from '#challenges';
import { ENGAGEMENT_STATE_TEXTS, engagementRules, type EngagementState } from '#engagements';
import {
  conditions,
  Database,
  enumOf,
  inSwedish,
  searched,
  sql,
  type Context,
  type ListSheet,
  type Locale,
  type Orders,
  type Placed,
  type Slice,
  type Text,
  type Tx,
} from '#kernel';
import { HISTORY_TEXTS, needRules, STEP_TEXTS, type NeedStep } from '#needs';
import { pilotTimes, type PilotTimes } from '#pilots';
import {
  REFERRAL_STATE_TEXTS,
  REFERRAL_STEP_TEXTS,
  referralRules,
  type ReferralState,
  type ReferralStep,
} from '#referrals';

export const handOverRule: Rule = {
  code: 'overviews.handOver',
  who: {
    sv: 'Kontaktpersoner, för den egna organisationen',
    en: 'Contacts, for their own organisation',
  },
  what: {
    sv: 'ser överlämningen: organisationens öppna ärenden, vad som hänt i korthet, vad som är överenskommet och nästa datum – inget de inte ser ändå',
    en: 'see the hand-over: the open cases of the organisation, what happened in short, what is agreed and the next dates – nothing they would not see anyway',
  },
  actors: hasRole('CONTACT'),
};

export type CaseKind = 'NEED' | 'REFERRAL' | 'CHALLENGE' | 'ENGAGEMENT';

export const CaseKindEnum = enumOf<CaseKind>('CaseKind', 'What an open case is.', {
  NEED: 'A need of the municipality, or of the county.',
  REFERRAL: 'A request to a contact point you hold.',
  CHALLENGE: 'A shared challenge the board keeps.',
  ENGAGEMENT: 'An engagement the organisation gives or receives.',
});

const KIND_TEXTS: Readonly<Record<CaseKind, Text>> = {
  NEED: { sv: 'Behov', en: 'Need' },
  REFERRAL: { sv: 'Förfrågan', en: 'Request' },
  CHALLENGE: { sv: 'Gemensam utmaning', en: 'Shared challenge' },
  ENGAGEMENT: { sv: 'Insats', en: 'Engagement' },
};

/** What there is to do with an engagement: it goes on until the municipality says that it has ended. */
const ENGAGEMENT_STEPS: Readonly<Record<'UNDER_WAY' | 'PAUSED', Text>> = {
  UNDER_WAY: { sv: 'genomföra insatsen tillsammans', en: 'carry the engagement out together' },
  PAUSED: { sv: 'ta upp insatsen igen eller avsluta den', en: 'resume the engagement or end it' },
};

const STEPS: Readonly<Record<NeedStep | ReferralStep | ChallengeStep | keyof typeof ENGAGEMENT_STEPS, Text>> =
  {
    ...ENGAGEMENT_STEPS,
    ...CHALLENGE_STEP_TEXTS,
    ...STEP_TEXTS,
    ...REFERRAL_STEP_TEXTS,
  };

/** Something of the organisation that waits on somebody. */
export interface OpenCase extends Placed {
  readonly kind: CaseKind;
  readonly id: string;
  /** What its page is about: of an engagement the request. */
  readonly pageId: string;
  readonly title: string;
  readonly municipalityName: string | null;
  readonly stepText: string;
  /** Whether the organisation itself is to act. */
  readonly ours: boolean;
  readonly since: Date;
  readonly dueAt: Date | null;
}

export interface OpenCaseFilter {
  readonly kinds?: readonly CaseKind[] | null;
  readonly ours?: boolean | null;
}

export type OpenCaseSortCode = 'DUE' | 'SINCE' | 'TITLE';

export const OpenCaseSort = enumOf<OpenCaseSortCode>('OpenCaseSort', 'In which order open cases stand.', {
  DUE: 'What is due soonest first.',
  SINCE: 'What has waited longest first.',
  TITLE: 'By heading, å ä ö last.',
});

export const openCaseOrders: Orders<OpenCaseSortCode> = {
  id: sql`c.id`,
  by: {
    DUE: [{ by: sql`coalesce(c."dueAt", 'infinity')`, as: 'instant' }],
    SINCE: [{ by: sql`c.since`, as: 'instant' }],
    TITLE: [{ by: sql`c.title`, as: 'text' }],
  },
};

export const openCaseSheet: ListSheet<OpenCase> = {
  name: { sv: 'Öppna ärenden', en: 'Open cases' },
  columns: [
    { header: { sv: 'Vad', en: 'What' }, value: (row, locale) => KIND_TEXTS[row.kind][locale] },
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (row) => row.title },
    { header: { sv: 'Kommun', en: 'Municipality' }, value: (row) => row.municipalityName },
    { header: { sv: 'Att göra', en: 'To do' }, type: 'wide', value: (row) => row.stepText },
    { header: { sv: 'Hos oss', en: 'With us' }, value: (row, locale) => (row.ours ? YES[locale] : null) },
    { header: { sv: 'Sedan', en: 'Since' }, type: 'instant', value: (row) => row.since },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: (row) => row.dueAt },
    { header: { sv: 'Id', en: 'Id' }, value: (row) => row.id },
  ],
};

const YES: Text = { sv: 'ja', en: 'yes' };

/** A line of the page: what is agreed, what is next, what happened. */
export interface HandOverLine {
  readonly text: string;
  readonly at: Date | null;
  readonly days: number | null;
}

export interface HandOver {
  readonly before: readonly {
    readonly pointName: string;
    readonly personName: string;
    readonly until: Date;
  }[];
  readonly history: readonly HandOverLine[];
  readonly agreements: readonly HandOverLine[];
  readonly dates: readonly HandOverLine[];
}

/** As many lines as somebody new reads. */
const MOST_LINES = 30;

/** What the agreed times are about, in words. */
const TIME_TEXTS: Readonly<Record<keyof PilotTimes, Text>> = {
  confirm: {
    sv: 'Kommunen bekräftar det som skrivits ner',
    en: 'The municipality confirms what was written down',
  },
  sort: { sv: 'Länsstyrelsen sorterar ett behov', en: 'The county board sorts a need' },
  complete: { sv: 'Kommunen svarar på en fråga', en: 'The municipality answers a question' },
  afterDialogue: {
    sv: 'Länsstyrelsen går vidare efter en dialog',
    en: 'The county board moves on after a dialogue',
  },
  reply: {
    sv: 'Den som fått en fråga svarar kontaktpunkten',
    en: 'Whoever was asked replies to the contact point',
  },
  offer: { sv: 'Kommunen tar ställning till ett erbjudande', en: 'The municipality decides on an offer' },
  feedback: { sv: 'Länsstyrelsen återkopplar svaret', en: 'The county board feeds the answer back' },
  verdict: { sv: 'Kommunen säger om det hjälpte', en: 'The municipality says whether it helped' },
  verdictAgain: { sv: 'Kommunen får frågan igen', en: 'The municipality is asked again' },
  lateToBoard: {
    sv: 'Det som är sent visas för länsstyrelsen',
    en: 'What is late is shown to the county board',
  },
  lateToGathering: {
    sv: 'Det som är sent tas upp på samlingsplatsmötet',
    en: 'What is late is raised at the gathering',
  },
};

/** What somebody who takes over needs on the first day. Nothing is written for it: it stands in the records already. */
@Injectable()
export class HandOverService {
  constructor(private readonly database: Database) {}

  /** Open cases of the organisation acted for: its needs, requests to one's contact points, challenges it keeps. */
  async cases(
    ctx: Context,
    asked: { readonly filter?: OpenCaseFilter | null; readonly search?: string | null },
    slice: Slice,
  ): Promise<OpenCase[]> {
    const { actor, locale } = ctx;
    const us = actor.organisationId;
    const filtered = conditions<OpenCaseFilter>(asked.filter, {
      kinds: (kinds) => sql`c.kind = any(${[...kinds]}::text[])`,
      ours: (only) => (only ? sql`c.ours` : sql`true`),
    });
    const rows = await this.database.read(ctx, (tx) =>
      tx.query<Omit<OpenCase, 'stepText'> & { step: keyof typeof STEPS }>(sql`
        with c as (
          select 'NEED' as kind, need.id, need.id as "pageId", coalesce(nullif(need.title, ''), left(need.text, 60)) as title,
            need.municipality_name as "municipalityName", need.next_step as step, need.waits_since as since,
            need.due_at as "dueAt", (need.next_party = 'MUNICIPALITY' and need.organisation_id = ${us}::uuid)
              or (need.next_party = 'BOARD' and need.board_id = ${us}::uuid) as ours
          from need where ${needRules.see.records.rows(actor)} and need.next_party is not null
            and (need.organisation_id = ${us}::uuid or need.board_id = ${us}::uuid)
          union all
          select 'REFERRAL', referral.id, referral.id, coalesce(nullif(need.title, ''), left(need.text, 60), referral.to_name),
            need.municipality_name, referral.next_step, referral.waits_since, referral.due_at,
            referral.next_party = 'CONTACT_POINTS'
          from referral left join need on need.id = referral.need_id and ${needRules.see.records.rows(actor)}
          where ${referralRules.answer.records.rows(actor)} and referral.next_party is not null
          union all
          select 'CHALLENGE', challenge.id, challenge.id, challenge.title, null, challenge.next_step, challenge.created_at,
            challenge.due_at, challenge.next_party = 'BOARD'
          from challenge where ${challengeRules.see.records.rows(actor)} and challenge.owner_id = ${us}::uuid
            and challenge.next_party is not null
          union all
          select 'ENGAGEMENT', engagement.id, referral.id,
            coalesce(nullif(need.title, ''), left(need.text, 60), left(referral.offer ->> 'what', 60)),
            need.municipality_name, engagement.state, engagement.begun_at,
            engagement.next_on::timestamp at time zone 'Europe/Stockholm', true
          from engagement join referral on referral.id = engagement.referral_id
            left join need on need.id = referral.need_id and ${needRules.see.records.rows(actor)}
          where ${engagementRules.carry.records.rows(actor)} and engagement.state <> 'ENDED')
        select c.*, ${slice.keyset} as keyset from c
        where true ${filtered} ${searched(asked.search, (words) => inSwedish(sql`c.title`, words))} ${slice.after}
        order by ${slice.order} limit ${slice.limit}`),
    );
    return rows.map(({ step, ...row }) => ({ ...row, stepText: STEPS[step][locale] }));
  }

  /** The rest of the page, for a pilot the caller is contact in; null elsewhere. */
  async page(ctx: Context, pilotId: string): Promise<HandOver | null> {
    if (!pilotsWithRole('CONTACT', ctx.actor).includes(pilotId)) return null;
    return this.database.read(ctx, async (tx) => ({
      before: await this.before(tx),
      history: await this.history(tx, pilotId),
      agreements: await this.agreements(tx, pilotId),
      dates: await this.dates(tx, pilotId),
    }));
  }

  /** Who held the organisation's contact points before, the latest first. */
  private before(tx: Tx): Promise<{ pointName: string; personName: string; until: Date }[]> {
    return tx.query(sql`
      select p.name as "pointName", person.name as "personName", h.until
      from contact_point_holder h join contact_point p on p.id = h.contact_point_id
        join person on person.id = h.person_id
      where p.organisation_id = ${tx.ctx.actor.organisationId} and not h.deputy and h.until <= ${tx.now}
      order by h.until desc, h.id limit ${MOST_LINES}`);
  }

  /** What happened last with the organisation's needs, requests and engagements in the pilot. */
  private async history(tx: Tx, pilotId: string): Promise<HandOverLine[]> {
    const { actor, locale } = tx.ctx;
    const us = actor.organisationId;
    const rows = await tx.query<{ at: Date; what: keyof typeof HAPPENED; code: string; title: string }>(sql`
      with seen as (
        select need.id, coalesce(nullif(need.title, ''), left(need.text, 60)) as title, need.waits_since from need
        where ${needRules.see.records.rows(actor)} and need.pilot_id = ${pilotId}),
      mine as (select * from seen order by waits_since desc, id limit ${MOST_LINES}),
      request as (
        select referral.*, seen.title from referral join seen on seen.id = referral.need_id
        where ${referralRules.answer.records.rows(actor)}),
      run as (
        select engagement.*, seen.title from engagement join referral on referral.id = engagement.referral_id
          join seen on seen.id = referral.need_id
        where ${engagementRules.carry.records.rows(actor)})
      select * from (
        select e.at, 'NEED' as what, e.action as code, mine.title, e.id
        from mine join app.need_trail e on e.subject_id = mine.id
        where e.organisation_id is not null or ${us === null}
        union all select sent_at, 'REQUEST', 'SENT', title, id from request
        union all select answered_at, 'REQUEST', state, title, id from request where answered_at is not null
        union all select begun_at, 'ENGAGEMENT', 'UNDER_WAY', title, id from run
        union all select ended_at, 'ENGAGEMENT', 'ENDED', title, id from run where ended_at is not null
      ) happened order by at desc, id desc limit ${MOST_LINES}`);
    return rows.map(({ at, what, code, title }) => ({
      text: `${title}: ${HAPPENED[what](code, locale)}`,
      at,
      days: null,
    }));
  }

  /** Times agreed in the pilot, times the organisation's own contact points state, groups it is in. */
  private async agreements(tx: Tx, pilotId: string): Promise<HandOverLine[]> {
    const { actor, locale } = tx.ctx;
    const [pilot] = await tx.query<{ times: unknown }>(
      sql`select times from app.pilot_times where id = ${pilotId}`,
    );
    const times = Object.entries(pilotTimes.parse(pilot?.times ?? {})) as [keyof PilotTimes, number][];
    const points = await tx.query<{ name: string; days: number }>(sql`
      select name, answer_working_days as days from contact_point
      where organisation_id = ${actor.organisationId} order by name collate "sv-x-icu"`);
    const groups = await tx.query<{ name: string; mandate: string }>(sql`
      select g.name, g.mandate from pilot_group g join group_member m on m.group_id = g.id
      where g.pilot_id = ${pilotId} and m.organisation_id = ${actor.organisationId}
        and (m.ends_on is null or m.ends_on >= ${tx.today}::date) and (g.ends_on is null or g.ends_on >= ${tx.today}::date)
      order by g.name collate "sv-x-icu"`);
    return [
      ...groups.map(({ name, mandate }) => ({ text: `${name}: ${mandate}`, at: null, days: null })),
      ...points.map(({ name, days }) => ({ text: `${name}: ${WORKING_DAYS[locale]}`, at: null, days })),
      ...times.map(([time, days]) => ({ text: TIME_TEXTS[time][locale], at: null, days })),
    ];
  }

  /** Days that are set: dialogues, ends of groups and parts, the end of the pilot. */
  private async dates(tx: Tx, pilotId: string): Promise<HandOverLine[]> {
    const { actor, locale } = tx.ctx;
    const us = actor.organisationId;
    const rows = await tx.query<{ what: keyof typeof DATE_TEXTS; name: string; at: Date }>(sql`
      select * from (
        select 'DIALOGUE' as what, coalesce(nullif(need.title, ''), left(need.text, 60)) as name,
          need.dialogue_on::timestamp at time zone 'Europe/Stockholm' as at
        from need where ${needRules.see.records.rows(actor)} and need.pilot_id = ${pilotId}
          and need.state = 'IN_DIALOGUE' and (need.organisation_id = ${us}::uuid or need.board_id = ${us}::uuid)
        union all
        select 'GROUP', g.name, g.ends_on::timestamp at time zone 'Europe/Stockholm' from pilot_group g
          join group_member m on m.group_id = g.id and m.organisation_id = ${us}::uuid where g.pilot_id = ${pilotId}
        union all
        select 'PILOT', pilot.name, pilot.ends_on::timestamp at time zone 'Europe/Stockholm' from pilot
          where pilot.id = ${pilotId}
        union all
        select 'POINT', p.name, h.until from contact_point_holder h join contact_point p on p.id = h.contact_point_id
          where p.organisation_id = ${us}::uuid
      ) next where at >= ${tx.now}::timestamptz - interval '1 day' order by at, name limit ${MOST_LINES}`);
    return rows.map(({ what, name, at }) => ({
      text: `${DATE_TEXTS[what][locale]}: ${name}`,
      at,
      days: null,
    }));
  }
}

const REQUEST: Text = { sv: 'förfrågan', en: 'request' };
const ENGAGEMENT: Text = { sv: 'insatsen', en: 'engagement' };

/** What happened, in words, by what it happened to. */
const HAPPENED = {
  NEED: (code: string, locale: Locale) => HISTORY_TEXTS[code]?.[locale] ?? code,
  REQUEST: (code: string, locale: Locale) =>
    `${REQUEST[locale]} – ${REFERRAL_STATE_TEXTS[code as ReferralState][locale]}`,
  ENGAGEMENT: (code: string, locale: Locale) =>
    `${ENGAGEMENT[locale]} – ${ENGAGEMENT_STATE_TEXTS[code as EngagementState][locale]}`,
} as const;

const WORKING_DAYS: Text = {
  sv: 'svarar inom så många arbetsdagar (juli räknas inte)',
  en: 'answers within so many working days (July does not count)',
};

const DATE_TEXTS = {
  DIALOGUE: { sv: 'Dialog', en: 'Dialogue' },
  GROUP: { sv: 'Gruppen avslutas', en: 'The group ends' },
  PILOT: { sv: 'Piloten avslutas', en: 'The pilot ends' },
  POINT: { sv: 'Någon lämnar kontaktpunkten', en: 'Somebody leaves the contact point' },
} as const satisfies Record<string, Text>;
