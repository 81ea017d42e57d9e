import { raw, sql, type Actor, type Sql } from '#kernel';
import { hasRole, pilotsWithRole } from '../rule.js';

/** Sees configuration, not content – but for one record at a time, with a reason (break-glass). */
export const isAdministrator = hasRole('ADMINISTRATOR');

/**
 * The condition that an administrator has opened this record and the hour has not passed, for rules on the table
 * `need` or `referral`. Only while the person administers the pilot it was opened in.
 */
export const openedByAdministrator = (actor: Actor, subject: 'need' | 'referral'): Sql =>
  actor.kind === 'person' && isAdministrator(actor)
    ? sql`exists (select 1 from break_glass b, clock where b.subject_type = ${subject} and b.subject_id = ${raw(subject)}.id
        and b.person_id = ${actor.id} and b.ends_at > now() + clock.shift
        and b.pilot_id = any(${pilotsWithRole('ADMINISTRATOR', actor)}::uuid[]))`
    : sql`false`;
