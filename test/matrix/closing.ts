import type { Who } from './people.js';
import type { Facts } from './records.js';

/** What is open in a pilot, for the facilitator who closes it: what is not confirmed too, without its heading. */
export const isOpenFor = (who: Who, what: Facts): boolean => {
  const pilot = what.kind === 'Engagement' ? what.referral.need.pilot : 'pilot' in what ? what.pilot : null;
  if (pilot === null || who.organisation !== null || !who.roles[pilot]?.includes('FACILITATOR')) return false;
  if (what.kind === 'Need') return !['draft', 'closed', 'withdrawn'].includes(what.shape);
  if (what.kind === 'SurveyRound') return ['planned', 'open', 'closed'].includes(what.shape);
  return what.kind === 'Challenge' || what.kind === 'Engagement';
};
