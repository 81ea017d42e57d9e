import type { ActorSource, Asker, AskerRow, Identified } from '#access';
import { type Assurance, type Database, sql, type Participation } from '#kernel';

interface Row extends AskerRow {
  readonly participations: Participation[];
  readonly points: Point[];
  readonly givers: Giver[];
  readonly opened: Opened[];
}

/** A record that the person has opened as an administrator of its pilot. */
interface Opened {
  readonly id: string;
  readonly pilotId: string;
}

/** Somebody who has handed their part to this person for a while. */
interface Giver {
  readonly id: string;
  readonly organisationId: string | null;
}

interface Point {
  readonly id: string;
  readonly organisationId: string;
}

/** How an organisation takes part without a part in the work: what is published, and nothing else. */
const ONLOOKING = ['ENDORSES', 'ADJUNCT', 'OBSERVER'];

/** The roles a participation `p` gives at `moment`: whoever acts for an organisation that looks on, looks on. */
const worn = sql`case when p.organisation_id is null or exists (
    select 1 from membership m where m.pilot_id = p.pilot_id and m.organisation_id = p.organisation_id
      and m.starts_on <= moment.day and (m.ends_on is null or m.ends_on >= moment.day)
      and m.participation_class <> all(${ONLOOKING}::text[]))
  then p.roles else '{OBSERVER}' end`;

/** Reads who a person is right now: current participations in current memberships, current contact points. */
export class PilotActorSource implements ActorSource {
  constructor(private readonly database: Database) {}

  async load(asker: Asker, actingFor: string | undefined): Promise<Identified | undefined> {
    const [row] = await this.database.identify<Row>(
      sql`
        with recursive moment as (
          select now() + shift as at, ((now() + shift) at time zone 'Europe/Stockholm')::date as day from clock),
        asker as (${asker}),
        -- Where the provider named the organisation: that one, or what it has become.
        only_for as (
          select only_for as id from asker where only_for is not null
          union select o.merged_into_id from only_for join organisation o on o.id = only_for.id
          where o.merged_into_id is not null)
        select asker.*,
          (select coalesce(json_agg(json_build_object('pilotId', p.pilot_id, 'organisationId', p.organisation_id,
              'roles', ${worn}) order by p.since, p.id), '[]')
           from app.asking_part p
           where p.person_id = person.id and p.since <= moment.at and (p.until is null or p.until > moment.at)
             and (p.organisation_id is null or exists (
               select 1 from membership m where m.pilot_id = p.pilot_id and m.organisation_id = p.organisation_id
                 and m.starts_on <= moment.day and (m.ends_on is null or m.ends_on >= moment.day)))
             and (asker.only_for is null or p.organisation_id is null
               or p.organisation_id in (select id from only_for)))
            as participations,
          (select coalesce(json_agg(json_build_object('id', c.id, 'organisationId', c.organisation_id)), '[]')
           from contact_point_holder h join contact_point c on c.id = h.contact_point_id
           where h.person_id = person.id and h.since <= moment.at and (h.until is null or h.until > moment.at)) as points,
          (select coalesce(json_agg(json_build_object('id', g.person_id, 'organisationId', g.organisation_id)), '[]')
           from app.asking_part p join app.asking_part g on g.id = p.delegated_by_id
           where p.person_id = person.id and p.since <= moment.at and p.until > moment.at) as givers,
          (select coalesce(json_agg(json_build_object('id', b.subject_id, 'pilotId', b.pilot_id)), '[]')
           from break_glass b where b.person_id = person.id and b.ends_at > moment.at) as opened
        from asker join app.asking_person person on person.id = asker.person_id, moment`,
    );
    if (row === undefined) return undefined;
    const { participations, points, givers, opened } = row;
    const organisations = participations.map((p) => p.organisationId);
    // Whoever asks to act for someone they do not represent acts for nobody, and is refused.
    const organisationId =
      actingFor === undefined
        ? (organisations[0] ?? null)
        : organisations.includes(actingFor)
          ? actingFor
          : null;
    // A point is answered for the organisation it leads into, and for no other that the person acts for.
    const contactPointIds = points.filter((p) => p.organisationId === organisationId).map((p) => p.id);
    const administers = (pilotId: string): boolean =>
      organisationId === null &&
      participations.some(
        (p) => p.pilotId === pilotId && p.organisationId === null && p.roles.includes('ADMINISTRATOR'),
      );
    const openedIds = opened.filter((record) => administers(record.pilotId)).map((record) => record.id);
    const giver = givers.find((one) => one.organisationId === organisationId);
    return {
      actor: {
        kind: 'person',
        id: row.person_id,
        assurance: row.assurance as Assurance,
        sessionId: row.session_id,
        organisationId,
        participations,
        contactPointIds,
        openedIds,
        ...(giver === undefined ? {} : { delegatedById: giver.id }),
      },
      worn: row.worn,
    };
  }

  /** One that has been closed or merged comes last: its number may have gone on with its successor. */
  async organisationWith(number: string): Promise<string | undefined> {
    const [row] = await this.database.identify<{ id: string }>(
      sql`select id from organisation where organisation_number = ${number} order by closed_on nulls first, id limit 1`,
    );
    return row?.id;
  }
}
