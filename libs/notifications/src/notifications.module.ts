import { Module } from '@nestjs/common';
import { ChallengesModule } from '#challenges';
import { Effects } from '#kernel';
import { NeedsModule } from '#needs';
import { InvitationsService, PilotsModule, SignInLinksService } from '#pilots';
import { ReferralsModule } from '#referrals';
import { addChallengeLetters } from './challenge-letters.js';
import { SurveyLinks, SurveysModule } from '#surveys';
import { addClosingLetters } from './closing-letters.js';
import { letters } from './letters.js';
import { mergeLetters } from './merge-letters.js';
import { addParticipationLetters } from './participation-letters.js';
import { addRegistrarLetters } from './registrar-letters.js';
import { mailQueued, PostService } from './post.service.js';
import { addSurveyLetters } from './survey-letters.js';

/** Listens to everyone; nobody imports it but the house. */
@Module({
  imports: [NeedsModule, PilotsModule, ReferralsModule, ChallengesModule, SurveysModule],
  providers: [PostService],
  exports: [PostService],
})
export class NotificationsModule {
  constructor(
    effects: Effects,
    post: PostService,
    invitations: InvitationsService,
    links: SignInLinksService,
    surveyLinks: SurveyLinks,
  ) {
    addParticipationLetters(effects, post, invitations, links);
    addRegistrarLetters(effects, post);
    addChallengeLetters(effects, post);
    addClosingLetters(effects, post);
    addSurveyLetters(effects, post, surveyLinks);
    for (const letter of [...letters, ...mergeLetters]) {
      effects.add({
        subscriber: letter.subscriber,
        event: letter.event,
        queue: 'effects',
        run: (tx, payload) => post.write(tx, letter, payload),
      });
    }
    effects.add({
      subscriber: 'send-mail',
      event: mailQueued,
      queue: 'mail',
      runOutside: (ctx, { mailId }) => post.send(ctx, mailId),
    });
  }
}
