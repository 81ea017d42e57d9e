import type { ChallengeInListFragment } from '../generated/graphql.js';
import type { Next } from '../needs/next.js';

/** The next step of a challenge, with the organisations that stand behind the part. `us` is whom the reader acts for. */
export function nextOfChallenge(challenge: ChallengeInListFragment, us: string | undefined): Next | null {
  const { next, owner, parties, asked } = challenge;
  if (next === null) return null;
  const behind: Record<typeof next.party, Next['organisations']> = {
    BOARD: [owner],
    CONTACT_POINTS: asked.map(({ contactPointId, toName, yours }) => ({
      id: yours ? (us ?? contactPointId) : contactPointId,
      shortName: toName,
    })),
    MUNICIPALITY: parties
      .filter(({ part }) => part === 'MUNICIPALITY')
      .map(({ organisation }) => organisation),
    SYSTEM: [],
  };
  return { ...next, overdue: Date.parse(next.dueAt) < Date.now(), organisations: behind[next.party] };
}
