import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule } from '#directory';
import { DeskResolver } from './desk.resolver.js';
import { InboxService } from './inbox.service.js';
import { ToRaiseResolver } from './to-raise.resolver.js';
import { toRaiseRule, ToRaiseService } from './to-raise.service.js';

/** What waits, on whom, since when: the lists people open first. Only reads. */
@Module({
  imports: [DirectoryModule],
  providers: [InboxService, DeskResolver, ToRaiseService, ToRaiseResolver],
})
export class DeskModule {
  constructor(access: AccessService) {
    access.register([toRaiseRule]);
  }
}
