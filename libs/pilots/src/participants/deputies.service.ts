import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccessService } from '#access';
import { contactPointNotFound, ContactPointsService } from '#directory';
import { Database, isProblem, Outbox, sql, type Context, type Outcome, type Tx } from '#kernel';
import { participationEvents } from '../invitations/invitations.events.js';
import { periodOf, type Period } from './dates.js';
import {
  datesDoNotFit,
  holdsItAlready,
  notAColleague,
  participantNotFound,
} from './participants.problems.js';
import { participantRules } from './participants.rules.js';
import { ParticipantsService } from './participants.service.js';

const deputyInput = z.object({
  contactPointId: z.uuid(),
  personId: z.uuid(),
  fromOn: z.iso.date().nullish(),
  untilOn: z.iso.date(),
});

const handOverInput = z.object({
  contactPointId: z.uuid(),
  fromPersonId: z.uuid().nullish(),
  toPersonId: z.uuid(),
});

const endInput = z.object({ contactPointId: z.uuid(), personId: z.uuid() });

/** Who holds the own organisation's contact points, and who deputises. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly database: Database,
    private readonly access: AccessService,
    private readonly points: ContactPointsService,
    private readonly participants: ParticipantsService,
    private readonly outbox: Outbox,
  ) {}

  /** A colleague deputises from a first to a last day: sees and answers what the point gets. */
  appoint(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(
      ctx,
      'contactPoints.appointDeputy',
      deputyInput,
      given,
      async (tx, input) => {
        const period = periodOf(tx.now, input.fromOn, input.untilOn);
        if (period === undefined) return datesDoNotFit();
        if (!(await this.mine(tx, input.contactPointId))) return contactPointNotFound();
        if (!(await this.participants.isColleague(tx, input.personId))) return notAColleague();
        if (await this.holds(tx, input.contactPointId, input.personId, period)) return holdsItAlready();
        return this.points.changeHolderIn(tx, {
          contactPointId: input.contactPointId,
          fromPersonId: null,
          toPersonId: input.personId,
          deputy: true,
          ...period,
        });
      },
    );
  }

  /** Hands the point to a colleague for good, from somebody who leaves it or beside those who hold it. */
  handOver(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'contactPoints.handOver', handOverInput, given, async (tx, input) => {
      if (!(await this.mine(tx, input.contactPointId))) return contactPointNotFound();
      if (!(await this.participants.isColleague(tx, input.toPersonId))) return notAColleague();
      const from = input.fromPersonId ?? null;
      if (from === input.toPersonId) return holdsItAlready();
      // A deputy may take over: what they had until then goes up in it.
      if (await this.holds(tx, input.contactPointId, input.toPersonId)) return holdsItAlready();
      await this.points.endHolderIn(tx, input.contactPointId, input.toPersonId);
      const changed = await this.points.changeHolderIn(tx, {
        contactPointId: input.contactPointId,
        fromPersonId: from,
        toPersonId: input.toPersonId,
      });
      if (!isProblem(changed))
        await this.outbox.emit(tx, participationEvents.handedOver, input.contactPointId, {
          contactPointId: input.contactPointId,
          personId: input.toPersonId,
        });
      return changed;
    });
  }

  /** Ends what somebody holds, or will hold, of a point: at once. */
  end(ctx: Context, given: unknown): Promise<Outcome<string>> {
    return this.database.perform(ctx, 'contactPoints.endHolder', endInput, given, async (tx, input) => {
      if (!(await this.mine(tx, input.contactPointId))) return contactPointNotFound();
      const ended = await this.points.endHolderIn(tx, input.contactPointId, input.personId);
      return ended === 0 ? participantNotFound() : input.contactPointId;
    });
  }

  private mine(tx: Tx, contactPointId: string): Promise<boolean> {
    return this.access.allows(tx, participantRules.deputise, contactPointId);
  }

  /** Whether somebody holds the point for good, or has it in any way during a period. */
  private async holds(tx: Tx, contactPointId: string, personId: string, during?: Period): Promise<boolean> {
    const when =
      during === undefined
        ? sql`not deputy and (until is null or until > ${tx.now})`
        : sql`since < ${during.until} and (until is null or until > ${during.since})`;
    const rows = await tx.query(sql`
      select 1 from contact_point_holder
      where contact_point_id = ${contactPointId} and person_id = ${personId} and ${when}`);
    return rows.length > 0;
  }
}
