import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule } from '#directory';
import { TrailResolver } from './trail.resolver.js';
import { trailRule, TrailService, trailSubject } from './trail.service.js';

/** Who did what with a record, on whose behalf, for those who may see the record. Only reads. */
@Module({ imports: [DirectoryModule], providers: [TrailService, TrailResolver] })
export class TrailModule {
  constructor(access: AccessService) {
    access.register([trailRule]);
    access.describe(trailSubject);
  }
}
