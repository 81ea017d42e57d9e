import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Effects, Sweeper } from '#kernel';
import { needEvents, NeedsModule } from '#needs';
import { PapersModule } from '#papers';
import { PilotsModule } from '#pilots';
import { SupportsModule } from '#supports';
import { BreakGlassResolver } from './break-glass/break-glass.resolver.js';
import { breakGlassRule, BreakGlassService, breakGlassSubject } from './break-glass/break-glass.service.js';
import { AnswerReferralService } from './answer/answer-referral.service.js';
import { FollowOrganisationService } from './follow-organisation/follow-organisation.service.js';
import { LateReferralsService } from './late-referrals/late-referrals.service.js';
import { ReferralsService } from './read-referrals/referrals.service.js';
import { ReferralMoves } from './referral-moves.js';
import { NeedReferralsResolver, ReferralMutations, ReferralsResolver } from './referrals.resolver.js';
import { referralRules, referralSubject } from './referrals.rules.js';
import { ReceiversService } from './send-on/receivers.service.js';
import { SendOnService } from './send-on/send-on.service.js';

@Module({
  imports: [DirectoryModule, PilotsModule, PapersModule, NeedsModule, SupportsModule],
  providers: [
    ReferralMoves,
    ReferralsService,
    ReceiversService,
    SendOnService,
    AnswerReferralService,
    LateReferralsService,
    FollowOrganisationService,
    ReferralsResolver,
    NeedReferralsResolver,
    ReferralMutations,
    BreakGlassService,
    BreakGlassResolver,
  ],
  exports: [ReferralsService, ReferralMoves, AnswerReferralService],
})
export class ReferralsModule {
  constructor(
    access: AccessService,
    sweeper: Sweeper,
    effects: Effects,
    reorganise: ReorganiseService,
    late: LateReferralsService,
    sending: SendOnService,
    follow: FollowOrganisationService,
  ) {
    access.register(Object.values(referralRules));
    access.describe(referralSubject);
    access.register([breakGlassRule]);
    access.describe(breakGlassSubject);
    sweeper.add({ name: 'late-referrals', everySeconds: 60, run: (tx) => late.sweep(tx) });
    effects.add({
      subscriber: 'recall-referrals',
      event: needEvents.withdrawn,
      queue: 'effects',
      run: (tx, { needId }) => sending.recallAll(tx, needId),
    });
    effects.add({
      subscriber: 'recall-referrals-of-ended',
      event: needEvents.ended,
      queue: 'effects',
      run: (tx, { needId }) => sending.recallAll(tx, needId),
    });
    effects.add({
      subscriber: 'tell-asked-of-correction',
      event: needEvents.corrected,
      queue: 'effects',
      run: (tx, { needId }) => sending.tellCorrected(tx, needId),
    });
    reorganise.register({
      name: 'referrals',
      run: (tx, fromId, intoId) =>
        intoId === null ? follow.close(tx, fromId) : follow.merge(tx, fromId, intoId),
    });
  }
}
