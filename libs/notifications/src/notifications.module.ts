import { Module } from '@nestjs/common';
import { Effects } from '#kernel';
import { NeedsModule } from '#needs';
import { InvitationsService, PilotsModule, SignInLinksService } from '#pilots';
import { ReferralsModule } from '#referrals';
import { letters } from './letters.js';
import { addParticipationLetters } from './participation-letters.js';
import { mailQueued, PostService } from './post.service.js';

/** Listens to everyone; nobody imports it but the house. */
@Module({
  imports: [NeedsModule, PilotsModule, ReferralsModule],
  providers: [PostService],
  exports: [PostService],
})
export class NotificationsModule {
  constructor(
    effects: Effects,
    post: PostService,
    invitations: InvitationsService,
    links: SignInLinksService,
  ) {
    addParticipationLetters(effects, post, invitations, links);
    for (const letter of letters) {
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
