/** What is expected of the handlers of engagements: see handlers.ts. */
import { acts, reads, type Line } from './questions.js';
import type { Facts } from './records.js';

const ofEngagement = (
  rule: string,
  shapes: Facts['shape'] | readonly Facts['shape'][],
  extra: object,
): Line => acts(rule, 'Engagement', shapes, (engagementId) => ({ engagementId, ...extra }));
const text = 'Därför.';

export const ENGAGEMENT_HANDLERS: Readonly<Record<string, Line>> = {
  'Query.engagement': reads('engagements.see', ({ engagements }) => engagements),
  'Mutation.goToStage': ofEngagement('engagements.carry', 'underWay', { stage: 'LEADERSHIP' }),
  'Mutation.noteOnEngagement': ofEngagement('engagements.carry', ['underWay', 'paused'], { text }),
  'Mutation.stateRole': ofEngagement('engagements.carry', 'underWay', {
    role: 'Samordnare',
    holder: 'Elevhälsan',
    fromOn: '2027-01-01',
  }),
  'Mutation.pauseEngagement': ofEngagement('engagements.carry', 'underWay', { text }),
  'Mutation.resumeEngagement': ofEngagement('engagements.carry', 'paused', { text }),
  'Mutation.endEngagement': ofEngagement('engagements.end', ['underWay', 'paused'], {
    outcome: 'TOO_EARLY',
    text,
  }),
};
