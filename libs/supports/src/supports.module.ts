import { Module } from '@nestjs/common';
import { AccessService } from '#access';
import { DirectoryModule, ReorganiseService } from '#directory';
import { Outbox, sql } from '#kernel';
import {
  CatalogueResolver,
  CatalogueItemsResolver,
  SupportOffersResolver,
} from './catalogue/catalogue.resolver.js';
import { SupportsService } from './catalogue/supports.service.js';
import { UpdateItemService } from './catalogue/update-item.js';
import { CatalogueExport } from './export/catalogue-export.js';
import { CatalogueImport } from './import/catalogue-import.js';
import { keeperId } from './keeper.js';
import { catalogueChanged } from './supports.events.js';
import { catalogueSubject, supportRules } from './supports.rules.js';

@Module({
  imports: [DirectoryModule],
  providers: [
    SupportsService,
    UpdateItemService,
    CatalogueImport,
    CatalogueExport,
    CatalogueResolver,
    SupportOffersResolver,
    CatalogueItemsResolver,
  ],
  exports: [SupportsService, CatalogueImport, CatalogueExport],
})
export class SupportsModule {
  constructor(access: AccessService, reorganise: ReorganiseService, outbox: Outbox) {
    access.register(Object.values(supportRules));
    access.describe(catalogueSubject);
    reorganise.register({
      name: 'supports',
      run: async (tx, fromId, intoId) => {
        const moved = await tx.query<{ id: string }>(sql`
          select id from catalogue_item where keeper_id = ${fromId}
          union select item_id from catalogue_owner where organisation_id = ${fromId}`);
        const heir = intoId ?? (await keeperId(tx));
        if (intoId !== null) {
          await tx.execute(sql`
            insert into catalogue_owner (item_id, organisation_id)
            select item_id, ${intoId} from catalogue_owner where organisation_id = ${fromId} on conflict do nothing`);
        }
        await tx.execute(sql`delete from catalogue_owner where organisation_id = ${fromId}`);
        // Whoever is left without an owner gets the keeper; co-owned items stay with the others.
        await tx.execute(sql`
          update catalogue_item i set keeper_id = ${heir}
          where i.id = any(${moved.map(({ id }) => id)}::uuid[])
            and (i.keeper_id = ${fromId} or not exists (select 1 from catalogue_owner o where o.item_id = i.id))`);
        for (const { id } of moved) await outbox.emit(tx, catalogueChanged, id, { itemId: id });
      },
    });
  }
}
