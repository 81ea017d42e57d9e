import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { Effects } from '#kernel';
import { needEvents, NeedsModule } from '#needs';
import { SupportsModule } from '#supports';
import { MatchNeed } from './match-need.js';
import { MatchesService } from './matches.service.js';
import { MatchesResolver, NeedSuggestionsResolver } from './matching.resolver.js';

@Module({
  imports: [DirectoryModule, NeedsModule, SupportsModule],
  providers: [MatchNeed, MatchesService, MatchesResolver, NeedSuggestionsResolver],
  exports: [MatchesService],
})
export class MatchingModule {
  constructor(effects: Effects, matchNeed: MatchNeed) {
    const queue = 'matching' as const;
    const run = (tx: Parameters<MatchNeed['run']>[0], { needId }: { needId: string }): Promise<void> =>
      matchNeed.run(tx, needId);
    effects.add({ subscriber: 'match-need', event: needEvents.submitted, queue, run });
    // A need that was heard goes on meanwhile: the board sees suggestions before the municipality has confirmed.
    effects.add({ subscriber: 'match-heard-need', event: needEvents.heard, queue, run });
    effects.add({ subscriber: 'match-corrected-need', event: needEvents.corrected, queue, run });
    effects.add({ subscriber: 'match-completed-need', event: needEvents.completed, queue, run });
    effects.add({ subscriber: 'match-reopened-need', event: needEvents.reopened, queue, run });
  }
}
