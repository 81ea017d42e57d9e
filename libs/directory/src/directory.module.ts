import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { Sweeper } from '#kernel';
import { ContactPointsResolver } from './contact-points/contact-points.resolver.js';
import { ContactPointsService } from './contact-points/contact-points.service.js';
import { directoryRules, directorySubjects } from './directory.rules.js';
import { OrganisationsResolver } from './organisations/organisations.resolver.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { ReorganiseService } from './reorganise/reorganise.service.js';
import { VocabularyResolver, vocabularyRule } from './vocabulary.resolver.js';

@Module({
  providers: [
    OrganisationsService,
    OrganisationsResolver,
    ContactPointsService,
    ContactPointsResolver,
    ReorganiseService,
    VocabularyResolver,
  ],
  exports: [OrganisationsService, ContactPointsService, ReorganiseService],
})
export class DirectoryModule {
  constructor(access: AccessService, sweeper: Sweeper, reorganise: ReorganiseService) {
    access.register([...Object.values(directoryRules), vocabularyRule]);
    for (const subject of directorySubjects) access.describe(subject);
    sweeper.add({ name: 'apply-names', everySeconds: 3600, run: (tx) => reorganise.applyNames(tx) });
  }
}
