import { Module } from '@nestjs/common';
import { Effects } from '#kernel';
import { PapersModule } from '#papers';
import { needEvents } from '../needs.events.js';
import { NeedsModule } from '../needs.module.js';
import { MergeNeedsResolver, NeedMergeResolver } from './merge-needs.resolver.js';
import { MergeNeedsService } from './merge-needs.service.js';

/** Needs told twice. */
@Module({
  imports: [NeedsModule, PapersModule],
  providers: [MergeNeedsService, MergeNeedsResolver, NeedMergeResolver],
})
export class MergeNeedsModule {
  constructor(effects: Effects, merging: MergeNeedsService) {
    effects.add({
      subscriber: 'release-merged-needs',
      event: needEvents.withdrawn,
      queue: 'effects',
      run: (tx, { needId }) => merging.release(tx, needId),
    });
  }
}
