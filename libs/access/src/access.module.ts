import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Sweeper } from '#kernel';
import { AccessGuard } from './access.guard.js';
import { AccessService } from './access.service.js';
import { IdentitiesService } from './identities/identities.service.js';
import { ProvidersService } from './providers/providers.service.js';
import { lostWaysIn } from './providers/ways-in.js';
import { PasskeysResolver } from './passkeys/passkeys.resolver.js';
import { passkeyRules, passkeySubject } from './passkeys/passkeys.rules.js';
import { oldChallenges, PasskeysService } from './passkeys/passkeys.service.js';
import { oldSessions } from './sessions/old-sessions.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { sessionRules, sessionSubject } from './sessions/sessions.rules.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignIn } from './sign-in.js';
import { TokensResolver } from './tokens/tokens.resolver.js';
import { tokenRules, tokenSubject } from './tokens/tokens.rules.js';
import { TokensService } from './tokens/tokens.service.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessService,
    SessionsService,
    SessionsResolver,
    SignIn,
    TokensService,
    TokensResolver,
    PasskeysService,
    PasskeysResolver,
    IdentitiesService,
    ProvidersService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccessService, IdentitiesService, PasskeysService, ProvidersService, SessionsService, SignIn],
})
export class AccessModule {
  constructor(access: AccessService, sweeper: Sweeper) {
    access.register([
      ...Object.values(sessionRules),
      ...Object.values(tokenRules),
      ...Object.values(passkeyRules),
    ]);
    for (const subject of [sessionSubject, tokenSubject, passkeySubject]) access.describe(subject);
    for (const sweep of [oldSessions, oldChallenges, lostWaysIn]) sweeper.add(sweep);
  }
}
