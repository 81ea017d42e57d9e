import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { recordAudit } from '#audit';
import { Database, Outbox, sql, type Context, type Outcome, type Tx } from '#kernel';
import { paperEvents } from '../papers.events.js';
import { paperNotFound } from '../papers.problems.js';

const input = z.object({ mailbox: z.email().max(320), copies: z.boolean(), dailyList: z.boolean() });

/** Where an organisation's registrar gets its mail. */
export interface RegistrarRow {
  readonly organisationId: string;
  readonly mailbox: string;
  readonly copies: boolean;
  readonly dailyList: boolean;
}

/** How many registrars one sweep looks after, and how many days it goes back for each. */
const SWEEP_ROWS = 200;
const MOST_DAYS = 31;

/** The registrar's mailbox of an organisation, and the list of each day. */
@Injectable()
export class RegistrarService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** The registrar of the organisation acted for, where one is set. */
  async read(ctx: Context): Promise<RegistrarRow | undefined> {
    const [row] = await this.database.readOne<RegistrarRow>(
      ctx,
      sql`select organisation_id as "organisationId", mailbox, copies, daily_list as "dailyList" from registrar
        where organisation_id = ${ctx.actor.organisationId}`,
    );
    return row;
  }

  /** Sets it. Lists begin with the day it is set: what came before stands in the register. */
  set(ctx: Context, raw: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'papers.setRegistrar', input, raw, async (tx, set) => {
      const { organisationId } = ctx.actor;
      if (organisationId === null) return paperNotFound();
      await tx.execute(sql`
        insert into registrar (organisation_id, mailbox, copies, daily_list, listed_until)
        values (${organisationId}, ${set.mailbox}, ${set.copies}, ${set.dailyList}, ${tx.today}::date - 1)
        on conflict (organisation_id) do update set mailbox = excluded.mailbox, copies = excluded.copies,
          daily_list = excluded.daily_list,
          listed_until = case when registrar.daily_list then registrar.listed_until else excluded.listed_until end`);
      await recordAudit(tx, {
        action: 'registrar.set',
        subjectType: 'organisation',
        subjectId: organisationId,
        detail: { copies: set.copies, dailyList: set.dailyList },
      });
      return organisationId;
    });
  }

  /** Nobody gets copies or lists any more. */
  remove(ctx: Context): Promise<Outcome<string>> {
    return this.database.write<string>(ctx, async (tx) => {
      const { organisationId } = ctx.actor;
      if (organisationId === null) return paperNotFound();
      const removed = await tx.execute(sql`delete from registrar where organisation_id = ${organisationId}`);
      if (removed === 1)
        await recordAudit(tx, {
          action: 'registrar.removed',
          subjectType: 'organisation',
          subjectId: organisationId,
        });
      return organisationId;
    });
  }

  /**
   * The sweep for days that are over: each day on which something arrived gets its list, once, also when nobody swept
   * for a while. The day stands in the row, so a killed or a second sweep sends nothing twice.
   */
  async sweepDays(tx: Tx): Promise<void> {
    const due = await tx.query<{ organisationId: string; days: string[] }>(sql`
      select r.organisation_id as "organisationId", array(
          select distinct (p.received_at at time zone 'Europe/Stockholm')::date::text from paper p
          where p.organisation_id = r.organisation_id
            and (p.received_at at time zone 'Europe/Stockholm')::date > r.listed_until
            and (p.received_at at time zone 'Europe/Stockholm')::date < ${tx.today}::date
          order by 1 limit ${MOST_DAYS}) as days
      from registrar r where r.daily_list and r.listed_until < ${tx.today}::date - 1
      order by r.listed_until, r.organisation_id limit ${SWEEP_ROWS} for update of r skip locked`);
    for (const { organisationId, days } of due) {
      for (const day of days)
        await this.outbox.emit(tx, paperEvents.dayEnded, organisationId, { organisationId, day });
      const until = days.length < MOST_DAYS ? sql`${tx.today}::date - 1` : sql`${days.at(-1)}::date`;
      await tx.execute(
        sql`update registrar set listed_until = ${until} where organisation_id = ${organisationId}`,
      );
    }
  }
}
