import type { TFunction } from 'i18next';
import type { NeedWholeFragment } from '../../generated/graphql.js';

/** A beginning for the feedback: the answers that came, one paragraph each, for the board to put into its own words. */
export function feedbackStart(t: TFunction, need: NeedWholeFragment): string {
  const own = need.answer === null || need.answer === '' ? [] : [need.answer];
  const answers = need.referrals.flatMap(({ to, offer, reasonText }) => {
    const who = to.organisation.name;
    if (offer !== null) {
      return [t('feedbackStart.offer', { who, what: offer.what, when: offer.when, asks: offer.asksOfYou })];
    }
    return reasonText === null ? [] : [t('feedbackStart.notNow', { who, why: reasonText })];
  });
  return [...own, ...answers].join('\n\n');
}
