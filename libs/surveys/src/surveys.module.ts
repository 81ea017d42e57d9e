import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Sweeper } from '#kernel';
import { NeedsModule } from '#needs';
import { PapersModule } from '#papers';
import { PilotsModule } from '#pilots';
import { AnswerNeeds } from './answer/answer-needs.js';
import { AnswerSurveyService } from './answer/answer-survey.service.js';
import { AnsweringResolver } from './answering.resolver.js';
import { FollowOrganisationService } from './follow-organisation/follow-organisation.service.js';
import { SurveyInvitationsService } from './invitations/invitations.service.js';
import { SurveyLinks } from './invitations/survey-links.js';
import { MakeSurveyService } from './make/make-survey.service.js';
import { SurveyCandidatesResolver, SurveyInvitationsResolver } from './invitations.resolver.js';
import { SurveyRoundsResolver } from './making.resolver.js';
import { AnsweringService } from './read/answering.service.js';
import { RoundsService } from './read/rounds.service.js';
import { LateRoundsService } from './run/late-rounds.service.js';
import { RunSurveyService } from './run/run-survey.service.js';
import { SurveysFollowPilot } from './run/surveys-follow-pilot.service.js';
import { SurveyMoves } from './survey-moves.js';
import { surveyRules, surveySubject } from './surveys.rules.js';

@Module({
  imports: [DirectoryModule, PilotsModule, PapersModule, NeedsModule],
  providers: [
    SurveyMoves,
    MakeSurveyService,
    RunSurveyService,
    LateRoundsService,
    SurveysFollowPilot,
    SurveyInvitationsService,
    SurveyLinks,
    FollowOrganisationService,
    AnswerNeeds,
    AnswerSurveyService,
    AnsweringService,
    RoundsService,
    SurveyRoundsResolver,
    SurveyInvitationsResolver,
    SurveyCandidatesResolver,
    AnsweringResolver,
  ],
  exports: [SurveyLinks, SurveysFollowPilot],
})
export class SurveysModule {
  constructor(
    access: AccessService,
    sweeper: Sweeper,
    running: RunSurveyService,
    late: LateRoundsService,
    reorganise: ReorganiseService,
    follow: FollowOrganisationService,
  ) {
    access.register(Object.values(surveyRules));
    access.describe(surveySubject);
    sweeper.add({
      name: 'survey-rounds',
      everySeconds: 60,
      run: async (tx) => {
        await running.sweep(tx);
        await late.sweep(tx);
      },
    });
    reorganise.register({
      name: 'surveys',
      run: (tx, fromId, intoId) =>
        intoId === null ? follow.close(tx, fromId) : follow.merge(tx, fromId, intoId),
    });
  }
}
