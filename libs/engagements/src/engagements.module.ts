import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule } from '#directory';
import { Effects, Sweeper } from '#kernel';
import { referralEvents, ReferralsModule } from '#referrals';
import {
  EngagementEntriesResolver,
  EngagementsResolver,
  ReferralEngagementResolver,
} from './engagements.resolver.js';
import { engagementRules, engagementSubject } from './engagements.rules.js';
import { EngagementsFollowPilot } from './engagements-follow-pilot.service.js';
import { EngagementsService } from './engagements.service.js';

@Module({
  imports: [DirectoryModule, ReferralsModule],
  providers: [
    EngagementsService,
    EngagementsFollowPilot,
    EngagementsResolver,
    EngagementEntriesResolver,
    ReferralEngagementResolver,
  ],
  exports: [EngagementsFollowPilot],
})
export class EngagementsModule {
  constructor(access: AccessService, effects: Effects, sweeper: Sweeper, engagements: EngagementsService) {
    access.register(Object.values(engagementRules));
    access.describe(engagementSubject);
    effects.add({
      subscriber: 'begin-engagement',
      event: referralEvents.offerDecided,
      queue: 'effects',
      run: (tx, { referralId }) => engagements.begin(tx, referralId),
    });
    // Offers taken up before there were engagements, and whatever a job lost.
    sweeper.add({ name: 'engagements', everySeconds: 600, run: (tx) => engagements.begin(tx, null) });
  }
}
