import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { Effects } from '#kernel';
import { NeedsModule } from '#needs';
import { AnswerTimesService } from './answer-times.js';
import { closingEvents, closingRule, ClosingService } from './closing/closing.js';
import { ClosingResolver } from './closing/closing.resolver.js';
import { CoverageService } from './coverage.js';
import { handOverRule, HandOverService } from './hand-over.js';
import { MunicipalityNeedsService } from './municipality-needs.js';
import { NeedCountsService } from './need-counts.js';
import { OverviewsResolver } from './overviews.resolver.js';
import { overviewRules, overviewSubject } from './overviews.rules.js';

/** What a pilot looks like from above: numbers, pages for print, hand-over. */
@Module({
  imports: [NeedsModule],
  providers: [
    NeedCountsService,
    CoverageService,
    AnswerTimesService,
    MunicipalityNeedsService,
    HandOverService,
    ClosingService,
    ClosingResolver,
    OverviewsResolver,
  ],
})
export class OverviewsModule {
  constructor(access: AccessService, effects: Effects, closing: ClosingService) {
    access.register([...Object.values(overviewRules), handOverRule, closingRule]);
    access.describe(overviewSubject);
    effects.add({
      subscriber: 'carry-out-closing',
      event: closingEvents.closed,
      queue: 'effects',
      run: (tx, { pilotId }) => closing.carryOut(tx, pilotId),
    });
  }
}
