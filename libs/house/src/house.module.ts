import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#access';
import { ChallengesModule } from '#challenges';
import { DeskModule } from '#desk';
import { EngagementsModule } from '#engagements';
import { DirectoryModule } from '#directory';
import { KernelModule, type Config } from '#kernel';
import { MatchingModule } from '#matching';
import { MergeNeedsModule, NeedsModule } from '#needs';
import { NotificationsModule } from '#notifications';
import { PapersModule } from '#papers';
import { OverviewsModule } from '#overviews';
import { PilotsModule } from '#pilots';
import { ReferralsModule } from '#referrals';
import { SupportsModule } from '#supports';
import { SurveysModule } from '#surveys';
import { TrailModule } from '#trail';
import { houseSchema } from './schema.js';

/** All modules of the product, put together once: API, worker and command differ only in what they open to. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    PilotsModule,
    PapersModule,
    SupportsModule,
    NeedsModule,
    MergeNeedsModule,
    MatchingModule,
    ReferralsModule,
    ChallengesModule,
    SurveysModule,
    EngagementsModule,
    DeskModule,
    TrailModule,
    OverviewsModule,
    NotificationsModule,
  ],
  // What the API's doors need beside GraphQL: caught mail, invitations.
  exports: [NotificationsModule, PilotsModule],
})
export class HouseModule {
  /** `process` names the process in its log; `poolSize` is its share of the connection budget. */
  static forRoot(options: { config: Config; process: string; poolSize?: number }): DynamicModule {
    return { module: HouseModule, imports: [KernelModule.forRoot({ ...options, schema: houseSchema })] };
  }
}
