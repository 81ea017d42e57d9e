import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BreakGlassEntity, isAdministrator, pilotsWithRole, type Rule, type Subject } from '#access';
import { recordAudit } from '#audit';
import { Database, newId, notFound, Outbox, sql, type Context, type Outcome, type Problem } from '#kernel';
import { referralEvents } from '../referrals.events.js';

/** How long a record stays open to read, minutes. */
const OPEN_MINUTES = 60;
/** A reason is a sentence, not a full stop: those concerned read it. */
const LEAST_REASON = 20;

export const breakGlassRule: Rule = {
  code: 'breakGlass.open',
  who: {
    sv: 'Pilotens administratör. Inte den som bara har loggat in med en länk i mejlen',
    en: 'The administrator of the pilot. Not somebody signed in by a link in a mail only',
  },
  what: {
    sv: 'öppnar ett inskickat behov eller en förfrågan i piloten för att läsa, med ett skäl; kommunen och länsstyrelsen får veta det med mejl och det står i behovets historik. Aldrig utkast',
    en: 'opens one submitted need or request in the pilot to read it, with a reason; the municipality and the county board are told by mail and it stands in the history of the need. Never drafts',
  },
  when: { sv: 'En timme för varje gång', en: 'One hour each time' },
  assured: true,
  actors: isAdministrator,
};

/** What the rule is about. */
export const breakGlassSubject: Subject = {
  code: 'breakGlass',
  name: { sv: 'Administratörens undantag', en: 'The exception for administrators' },
  notes: [
    {
      sv: 'En administratör ser hur tjänsten är inställd och vilka som deltar, inte vad som står i behov och förfrågningar. Det här är enda undantaget.',
      en: 'An administrator sees how the service is set up and who takes part, not what needs and requests say. This is the only exception.',
    },
  ],
};

const input = z.object({
  record: z.enum(['NEED', 'REFERRAL']),
  id: z.uuid(),
  reason: z.string().trim().min(LEAST_REASON).max(1_000),
});

/** A record that was opened, and until when. */
export interface OpenedGlass {
  readonly id: string;
  readonly subjectId: string;
  readonly endsAt: string;
}

const recordNotFound = (): Problem =>
  notFound('RECORD_NOT_FOUND', {
    sv: 'Det finns inget inskickat behov och ingen förfrågan med det numret i en pilot som ni administrerar. Kontrollera numret.',
    en: 'There is no submitted need or request with that id in a pilot you administer. Check the id.',
  });

/** Opens one record to an administrator, and tells those concerned. The rules of needs and requests do the rest. */
@Injectable()
export class BreakGlassService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  open(ctx: Context, raw: unknown): Promise<Outcome<OpenedGlass>> {
    return this.database.perform(ctx, 'access.breakGlass', input, raw, async (tx, { record, id, reason }) => {
      const { actor } = ctx;
      const subjectType = record === 'NEED' ? 'need' : 'referral';
      // Whoever administers sees no need: only that there is one in the pilot, and whose.
      const [found] = await tx.query<{ needId: string; pilotId: string; organisationId: string }>(sql`
        select g.need_id as "needId", g.pilot_id as "pilotId", g.organisation_id as "organisationId"
        from app.record_to_open g
        where g.subject_type = ${subjectType} and g.subject_id = ${id}
          and g.pilot_id = any(${pilotsWithRole('ADMINISTRATOR', actor)}::uuid[])`);
      if (found === undefined || actor.kind !== 'person') return recordNotFound();
      const { needId, pilotId, organisationId } = found;
      const endsAt = new Date(tx.now.getTime() + OPEN_MINUTES * 60_000);
      const opened = newId();
      await tx.manager.insert(BreakGlassEntity, {
        id: opened,
        personId: actor.id,
        pilotId,
        subjectType,
        subjectId: id,
        reason,
        openedAt: tx.now,
        endsAt,
      });
      await recordAudit(tx, {
        action: 'need.openedByAdministrator',
        subjectType: 'need',
        subjectId: needId,
        pilotId,
        ownerId: organisationId,
        reason,
        detail: { record: subjectType, id },
      });
      await this.outbox.emit(tx, referralEvents.openedByAdministrator, needId, { needId });
      return { id: opened, subjectId: id, endsAt: endsAt.toISOString() };
    });
  }
}
