import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccessService } from './access.service.js';
import { SignIn } from './sign-in.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [AccessService, SignIn, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessService, SignIn],
})
export class AccessModule {}
