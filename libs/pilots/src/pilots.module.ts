import { Module } from '@nestjs/common';
import { AccessService, IdentitiesService, SignIn } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Database, isProblem, sql, Sweeper } from '#kernel';
import { PilotActorSource } from './actor-source.js';
import { AcceptInvitationService } from './invitations/accept-invitation.service.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { invitationRules } from './invitations/invitations.rules.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { DeputiesService } from './participants/deputies.service.js';
import { DeputiesResolver, ParticipantsResolver } from './participants/participants.resolver.js';
import { participantRules } from './participants/participants.rules.js';
import { ParticipantsService } from './participants/participants.service.js';
import { GroupsResolver, MembershipsResolver, PilotsResolver, ViewerResolver } from './pilots.resolver.js';
import { pilotRules, pilotSubjects } from './pilots.rules.js';
import { PilotsService } from './pilots.service.js';
import { oldLinks, SignInLinksService } from './sign-in-links/sign-in-links.service.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    PilotsService,
    InvitationsService,
    AcceptInvitationService,
    ParticipantsService,
    DeputiesService,
    SignInLinksService,
    PilotsResolver,
    MembershipsResolver,
    GroupsResolver,
    ViewerResolver,
    InvitationsResolver,
    ParticipantsResolver,
    DeputiesResolver,
  ],
  exports: [PilotsService, InvitationsService, AcceptInvitationService, SignInLinksService],
})
export class PilotsModule {
  constructor(
    access: AccessService,
    signIn: SignIn,
    database: Database,
    reorganise: ReorganiseService,
    identities: IdentitiesService,
    invitations: AcceptInvitationService,
    sweeper: Sweeper,
  ) {
    sweeper.add(oldLinks);
    access.register([
      ...Object.values(pilotRules),
      ...Object.values(invitationRules),
      ...Object.values(participantRules),
    ]);
    for (const subject of pilotSubjects) access.describe(subject);
    signIn.useSource(new PilotActorSource(database));
    identities.useInvitations({
      accept: async (tx, invitation, { name, organisationId, organisationNumber }, personId) => {
        const vouchedFor =
          (organisationId ?? organisationNumber) === null
            ? undefined
            : { id: organisationId, number: organisationNumber };
        const accepted = await invitations.accept(tx, invitation, { personId, name, vouchedFor });
        return isProblem(accepted) ? accepted : accepted.personId;
      },
    });
    reorganise.register({
      name: 'pilots',
      run: async (tx, fromId, intoId) => {
        // A machine's token is for the organisation it was made for, and goes with it.
        await tx.execute(sql`update api_token set revoked_at = ${tx.now}
          where organisation_id = ${fromId} and revoked_at is null`);
        if (intoId === null) {
          await tx.execute(sql`update membership set ends_on = ${tx.today}::date
            where organisation_id = ${fromId} and (ends_on is null or ends_on > ${tx.today}::date)`);
          return;
        }
        // A pilot both take part in keeps one membership; the people of both go on in it.
        await tx.execute(sql`update membership m set ends_on = ${tx.today}::date where m.organisation_id = ${fromId}
          and (m.ends_on is null or m.ends_on > ${tx.today}::date) and exists (
            select 1 from membership k where k.pilot_id = m.pilot_id and k.organisation_id = ${intoId}
              and (k.ends_on is null or k.ends_on >= ${tx.today}::date))`);
        await tx.execute(sql`update membership set organisation_id = ${intoId}
          where organisation_id = ${fromId} and (ends_on is null or ends_on > ${tx.today}::date)`);
        await tx.execute(sql`update participant set organisation_id = ${intoId}
          where organisation_id = ${fromId} and (until is null or until > ${tx.now})`);
        await tx.execute(sql`update group_member set organisation_id = ${intoId}
          where organisation_id = ${fromId} and (ends_on is null or ends_on > ${tx.today}::date)`);
        await tx.execute(sql`update pilot_group set convener_id = ${intoId}
          where convener_id = ${fromId} and (ends_on is null or ends_on > ${tx.today}::date)`);
      },
    });
  }
}
