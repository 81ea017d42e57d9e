import { LAHOLM } from '../builders/loop.js';
import type { TestHouse } from '../support/test-house.js';
import type { EngagementFacts, ReferralFacts } from './facts.js';
import type { Marks } from './marks.js';

/** What became of the offers that were taken up, with a note in each. */
export async function engagementsOf(
  house: TestHouse,
  marks: Marks,
  referrals: readonly ReferralFacts[],
): Promise<EngagementFacts[]> {
  const rows = await house.sql<{ id: string; referral_id: string }>('select id, referral_id from engagement');
  const spsm = await house.as('spsm');
  const found = rows.flatMap(({ id, referral_id: of }): EngagementFacts[] => {
    const referral = referrals.find((each) => each.id === of);
    return referral === undefined
      ? []
      : [
          {
            kind: 'Engagement',
            name: `engagement of ${referral.name}`,
            id,
            shape: referral.need.municipality === LAHOLM ? 'paused' : 'underWay',
            referral,
          },
        ];
  });
  for (const { id, name, shape } of found) {
    await spsm.get(
      'mutation ($input: NoteOnEngagementInput!) { noteOnEngagement(input: $input) { __typename } }',
      { input: { engagementId: id, text: `Vi har börjat ${marks.plant(name, 'note')}` } },
    );
    if (shape === 'paused')
      await spsm.get(
        'mutation ($input: ReasonedEngagementInput!) { pauseEngagement(input: $input) { __typename } }',
        { input: { engagementId: id, text: 'Sjuk.' } },
      );
  }
  return found;
}
