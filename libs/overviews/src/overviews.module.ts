import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { ChallengesModule } from '#challenges';
import { EngagementsModule } from '#engagements';
import { Effects } from '#kernel';
import { NeedsModule } from '#needs';
import { pilotEvents, PilotsModule } from '#pilots';
import { SurveysModule } from '#surveys';
import { AnswerTimesService } from './answer-times.js';
import { CarryOutClosing } from './closing/carry-out-closing.js';
import { closingRule, ClosingService } from './closing/closing.js';
import { ClosingResolver } from './closing/closing.resolver.js';
import { CoverageService } from './coverage.js';
import { handOverRule, HandOverService } from './hand-over.js';
import { MunicipalityNeedsService } from './municipality-needs.js';
import { NeedCountsService } from './need-counts.js';
import { OverviewsResolver } from './overviews.resolver.js';
import { overviewRules, overviewSubject } from './overviews.rules.js';

/** What a pilot looks like from above: numbers, pages for print, hand-over. */
@Module({
  imports: [NeedsModule, PilotsModule, ChallengesModule, SurveysModule, EngagementsModule],
  providers: [
    NeedCountsService,
    CoverageService,
    AnswerTimesService,
    MunicipalityNeedsService,
    HandOverService,
    ClosingService,
    CarryOutClosing,
    ClosingResolver,
    OverviewsResolver,
  ],
})
export class OverviewsModule {
  constructor(access: AccessService, effects: Effects, closing: CarryOutClosing) {
    access.register([...Object.values(overviewRules), handOverRule, closingRule]);
    access.describe(overviewSubject);
    effects.add({
      subscriber: 'carry-out-closing',
      event: pilotEvents.closed,
      queue: 'effects',
      run: (tx, { pilotId }) => closing.carryOut(tx, pilotId),
    });
  }
}
