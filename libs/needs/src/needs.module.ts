import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Sweeper } from '#kernel';
import { PapersModule } from '#papers';
import { PilotsModule } from '#pilots';
import { DidItHelpResolver } from './did-it-help/did-it-help.resolver.js';
import { DidItHelpService } from './did-it-help/did-it-help.service.js';
import { FeedBackService } from './feed-back/feed-back.service.js';
import { FollowOrganisationService } from './follow-organisation/follow-organisation.service.js';
import { HeardNeedResolver } from './heard-need.resolver.js';
import { HideWordsService } from './hide-words/hide-words.service.js';
import { LateNeedsService } from './late-needs/late-needs.service.js';
import { NeedLinks } from './need-links/need-links.service.js';
import { NeedMoves } from './need-moves.js';
import { NeedMutations } from './need-mutations.resolver.js';
import { HistoryResolver, NeedsResolver, NextActsResolver } from './needs.resolver.js';
import { needRules, needSubject } from './needs.rules.js';
import { PilotNeedsResolver } from './pilot-needs/pilot-needs.resolver.js';
import { PilotNeedsService } from './pilot-needs/pilot-needs.service.js';
import { NeedsService } from './read-needs/needs.service.js';
import { SortNeedService } from './sort-need/sort-need.service.js';
import { TellNeedService } from './tell-need/tell-need.service.js';
import { WriteDownNeedService } from './write-down-need/write-down-need.service.js';

@Module({
  imports: [DirectoryModule, PilotsModule, PapersModule],
  providers: [
    NeedMoves,
    NeedsService,
    TellNeedService,
    WriteDownNeedService,
    SortNeedService,
    FeedBackService,
    DidItHelpService,
    DidItHelpResolver,
    HideWordsService,
    NeedLinks,
    LateNeedsService,
    FollowOrganisationService,
    NeedsResolver,
    NextActsResolver,
    HistoryResolver,
    NeedMutations,
    HeardNeedResolver,
    PilotNeedsService,
    PilotNeedsResolver,
  ],
  exports: [NeedMoves, NeedLinks, NeedsService, TellNeedService, WriteDownNeedService, FeedBackService],
})
export class NeedsModule {
  constructor(
    access: AccessService,
    sweeper: Sweeper,
    late: LateNeedsService,
    feedBack: FeedBackService,
    reorganise: ReorganiseService,
    follow: FollowOrganisationService,
  ) {
    access.register(Object.values(needRules));
    access.describe(needSubject);
    sweeper.add({ name: 'late-needs', everySeconds: 60, run: (tx) => late.sweep(tx) });
    sweeper.add({ name: 'silent-needs', everySeconds: 600, run: (tx) => feedBack.sweepSilence(tx) });
    reorganise.register({
      name: 'needs',
      run: (tx, fromId, intoId) =>
        intoId === null ? follow.close(tx, fromId) : follow.merge(tx, fromId, intoId),
    });
  }
}
