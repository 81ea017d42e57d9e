import { Injectable } from '@nestjs/common';
import { recordAudit } from '#audit';
import { Database, newId, notFound, notPossible, sql, type Context, type Outcome, type Tx } from '#kernel';

/**
 * What another module does when an organisation goes up in another (`intoId`) or closes without a successor (null).
 * Runs in the same transaction; registered at start.
 */
export interface ReorganisationStep {
  readonly name: string;
  readonly run: (tx: Tx, fromId: string, intoId: string | null) => Promise<void>;
}

const notThere = () =>
  notFound('ORGANISATION_NOT_FOUND', {
    sv: 'Organisationen finns inte. Kontrollera id-numret.',
    en: 'There is no such organisation. Check the id.',
  });

const alreadyClosed = () =>
  notPossible('ORGANISATION_CLOSED', {
    sv: 'Organisationen är redan stängd.',
    en: 'The organisation is already closed.',
  });

/** Renames, merges and closes organisations, so that open cases go on and past views keep the names of their date. */
@Injectable()
export class ReorganiseService {
  private readonly steps: ReorganisationStep[] = [];

  constructor(private readonly database: Database) {}

  /** Adds what a module does when an organisation ends. */
  register(step: ReorganisationStep): void {
    this.steps.push(step);
  }

  /** A new name from a day on (today when absent). The old one stays readable for the days before. */
  rename(
    ctx: Context,
    input: { id: string; name: string; shortName: string; from?: string },
  ): Promise<Outcome<string>> {
    return this.database.write(ctx, async (tx) => {
      const from = input.from ?? tx.today;
      const [old] = await tx.query<{ name: string; short_name: string }>(
        sql`select name, short_name from organisation where id = ${input.id} for update`,
      );
      if (old === undefined) return notThere();
      await tx.execute(sql`
        insert into organisation_name (id, organisation_id, name, short_name, until_on)
        select ${newId()}, ${input.id}, ${old.name}, ${old.short_name}, ${from}::date - 1
        where not exists (select 1 from organisation_name where organisation_id = ${input.id})`);
      await tx.execute(sql`
        update organisation_name set until_on = ${from}::date - 1
        where organisation_id = ${input.id} and until_on is null`);
      await tx.execute(sql`
        insert into organisation_name (id, organisation_id, name, short_name, from_on)
        values (${newId()}, ${input.id}, ${input.name}, ${input.shortName}, ${from}::date)`);
      await recordAudit(tx, {
        action: 'organisation.renamed',
        subjectType: 'organisation',
        subjectId: input.id,
        ownerId: input.id,
      });
      await this.applyNames(tx);
      return input.id;
    });
  }

  /** Makes names that begin today the names of today. Also run by a daily sweep, for names set in advance. */
  async applyNames(tx: Tx): Promise<void> {
    await tx.execute(sql`
      update organisation o set name = n.name, short_name = n.short_name
      from organisation_name n
      where n.organisation_id = o.id and n.from_on <= ${tx.today}::date
        and (n.until_on is null or n.until_on >= ${tx.today}::date) and (o.name, o.short_name) <> (n.name, n.short_name)`);
  }

  /** One organisation goes up in another today: contact points, memberships, open referrals and links follow. */
  merge(ctx: Context, input: { fromId: string; intoId: string }): Promise<Outcome<string>> {
    return this.end(ctx, input.fromId, input.intoId);
  }

  /** An organisation ends today without a successor: its points close, and what waited on it goes back to its sender. */
  close(ctx: Context, input: { id: string }): Promise<Outcome<string>> {
    return this.end(ctx, input.id, null);
  }

  private end(ctx: Context, fromId: string, intoId: string | null): Promise<Outcome<string>> {
    return this.database.write(ctx, async (tx) => {
      if (fromId === intoId) return alreadyClosed();
      const ids = intoId === null ? [fromId] : [fromId, intoId].sort();
      const rows = await tx.query<{ id: string; closed_on: string | null }>(
        sql`select id, closed_on from organisation where id = any(${ids}::uuid[]) order by id for update`,
      );
      if (rows.length !== ids.length) return notThere();
      if (rows.some((row) => row.closed_on !== null)) return alreadyClosed();
      await tx.execute(
        sql`update organisation set closed_on = ${tx.today}::date, merged_into_id = ${intoId} where id = ${fromId}`,
      );
      // The old name stays as it was until today; the point's own name may still carry it, which is how people find it.
      await tx.execute(
        intoId === null
          ? sql`update contact_point set closed_on = ${tx.today}::date - 1 where organisation_id = ${fromId} and closed_on is null`
          : sql`update contact_point set organisation_id = ${intoId} where organisation_id = ${fromId}`,
      );
      for (const step of this.steps) await step.run(tx, fromId, intoId);
      await recordAudit(tx, {
        action: intoId === null ? 'organisation.closed' : 'organisation.merged',
        subjectType: 'organisation',
        subjectId: fromId,
        detail: { into: intoId },
        ownerId: fromId,
      });
      return intoId ?? fromId;
    });
  }
}
