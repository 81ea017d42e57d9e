import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { sql, Sweeper } from '#kernel';
import { KeepRegisterService } from './keep/keep-register.service.js';
import { RegistrarService } from './keep/registrar.service.js';
import { PapersResolver } from './papers.resolver.js';
import { paperRules, paperSubject } from './papers.rules.js';
import { ReceivePapers } from './receive.service.js';
import { RegisterService } from './register/register.service.js';

@Module({
  imports: [DirectoryModule],
  providers: [ReceivePapers, RegisterService, KeepRegisterService, RegistrarService, PapersResolver],
  exports: [ReceivePapers],
})
export class PapersModule {
  constructor(
    access: AccessService,
    sweeper: Sweeper,
    reorganise: ReorganiseService,
    registrars: RegistrarService,
  ) {
    access.register(Object.values(paperRules));
    access.describe(paperSubject);
    sweeper.add({ name: 'daily-lists', everySeconds: 600, run: (tx) => registrars.sweepDays(tx) });
    reorganise.register({
      name: 'papers',
      // Documents follow their organisation into another; those of one that ends stay where they are.
      run: async (tx, fromId, intoId) => {
        if (intoId !== null)
          await tx.execute(
            sql`update paper set organisation_id = ${intoId} where organisation_id = ${fromId}`,
          );
      },
    });
  }
}
