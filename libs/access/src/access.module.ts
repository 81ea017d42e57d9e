import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Sweeper } from '#kernel';
import { AccessGuard } from './access.guard.js';
import { AccessService } from './access.service.js';
import { IdentitiesService } from './identities/identities.service.js';
import { ProvidersService } from './providers/providers.service.js';
import { lostWaysIn } from './providers/ways-in.js';
import { oldSessions } from './sessions/old-sessions.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { sessionRules, sessionSubject } from './sessions/sessions.rules.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignIn } from './sign-in.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessService,
    SessionsService,
    SessionsResolver,
    SignIn,
    IdentitiesService,
    ProvidersService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccessService, SessionsService, SignIn, IdentitiesService, ProvidersService],
})
export class AccessModule {
  constructor(access: AccessService, sweeper: Sweeper) {
    access.register(Object.values(sessionRules));
    access.describe(sessionSubject);
    sweeper.add(oldSessions);
    sweeper.add(lostWaysIn);
  }
}
