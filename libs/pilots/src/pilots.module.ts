import { Module } from '@nestjs/common';
import { AccessService, SignIn } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Database, sql } from '#kernel';
import { PilotActorSource } from './actor-source.js';
import { GroupsResolver, MembershipsResolver, PilotsResolver, ViewerResolver } from './pilots.resolver.js';
import { pilotRules, pilotSubjects } from './pilots.rules.js';
import { PilotsService } from './pilots.service.js';

@Module({
  imports: [DirectoryModule],
  providers: [PilotsService, PilotsResolver, MembershipsResolver, GroupsResolver, ViewerResolver],
  exports: [PilotsService],
})
export class PilotsModule {
  constructor(access: AccessService, signIn: SignIn, database: Database, reorganise: ReorganiseService) {
    access.register(Object.values(pilotRules));
    for (const subject of pilotSubjects) access.describe(subject);
    signIn.useSource(new PilotActorSource(database));
    reorganise.register({
      name: 'pilots',
      run: async (tx, fromId, intoId) => {
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
