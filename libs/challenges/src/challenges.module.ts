import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Effects, Sweeper, type EventType, type Tx } from '#kernel';
import { needEvents, NeedsModule } from '#needs';
import { PilotsModule } from '#pilots';
import { ReferralsModule } from '#referrals';
import { JointAnswerService } from './answer/joint-answer.service.js';
import { ChallengeMoves } from './challenge-moves.js';
import { ChallengeMutations } from './challenge-mutations.resolver.js';
import { challengeEvents } from './challenges.events.js';
import {
  ChallengeNeedsResolver,
  ChallengePartiesResolver,
  ChallengesResolver,
  NeedChallengeResolver,
  ReferralChallengeResolver,
} from './challenges.resolver.js';
import { challengeRules, challengeSubject } from './challenges.rules.js';
import { FollowChallengeService } from './follow/follow-challenge.service.js';
import { ChallengesFollowPilot } from './follow/follow-pilot.service.js';
import { FollowOrganisationService } from './follow/follow-organisation.service.js';
import { GatherService } from './gather/gather.service.js';
import { ChallengesService } from './read/challenges.service.js';
import { SendChallengeService } from './send-on/send-challenge.service.js';
import { TakeStandService } from './stand/take-stand.service.js';

@Module({
  imports: [DirectoryModule, PilotsModule, NeedsModule, ReferralsModule],
  providers: [
    ChallengeMoves,
    ChallengesService,
    GatherService,
    TakeStandService,
    SendChallengeService,
    JointAnswerService,
    FollowChallengeService,
    FollowOrganisationService,
    ChallengesFollowPilot,
    ChallengesResolver,
    ChallengePartiesResolver,
    ChallengeNeedsResolver,
    NeedChallengeResolver,
    ReferralChallengeResolver,
    ChallengeMutations,
  ],
  exports: [ChallengesService, ChallengesFollowPilot],
})
export class ChallengesModule {
  constructor(
    access: AccessService,
    sweeper: Sweeper,
    effects: Effects,
    reorganise: ReorganiseService,
    following: FollowChallengeService,
    organisations: FollowOrganisationService,
  ) {
    access.register(Object.values(challengeRules));
    access.describe(challengeSubject);
    sweeper.add({ name: 'challenges', everySeconds: 60, run: (tx) => following.sweep(tx) });
    const follows = (
      subscriber: string,
      event: EventType<{ challengeId: string }>,
      run: (tx: Tx, challengeId: string) => Promise<void>,
    ): void =>
      effects.add({
        subscriber,
        event,
        queue: 'effects',
        run: (tx, payload) => run(tx, payload.challengeId),
      });
    follows('carry-challenge', challengeEvents.referred, (tx, id) => following.carry(tx, id));
    follows('carry-joint-answer', challengeEvents.answerSent, (tx, id) => following.answer(tx, id));
    follows('tell-all-givers', challengeEvents.fedBack, (tx, id) => following.tell(tx, id));
    follows('release-needs', challengeEvents.dissolved, (tx, id) => following.release(tx, id));
    effects.add({
      subscriber: 'answer-challenge',
      event: needEvents.answered,
      queue: 'effects',
      run: (tx, { needId }) => following.followNeed(tx, needId),
    });
    reorganise.register({
      name: 'challenges',
      run: (tx, fromId, intoId) =>
        intoId === null ? Promise.resolve() : organisations.merge(tx, fromId, intoId),
    });
  }
}
