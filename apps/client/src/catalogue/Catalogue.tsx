import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AgenciesDocument,
  CatalogueDocument,
  type CatalogueFilterInput,
  type CatalogueKind,
} from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { useWords } from '../kernel/words.js';
import { Filters, SearchFilter, SelectFilter, SortFilter, useFilter, useAsked } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';
import { ItemCard } from './ItemCard.js';

const sorts = ['BEST', 'NAME', 'CHECKED'] as const;
const kinds: readonly CatalogueKind[] = ['SUPPORT', 'GRANT'];

/** All support and grants, to search and filter. */
export function Catalogue(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const agencies = useLoad(AgenciesDocument, {});
  const { read } = useFilter();
  const kind = kinds.find((known) => known === read('typ'));
  const filter: CatalogueFilterInput = {
    ...(kind === undefined ? {} : { kind }),
    ...(read('tema') === '' ? {} : { themes: [read('tema')] }),
    ...(read('malgrupp') === '' ? {} : { audience: [read('malgrupp')] }),
    ...(read('fran') === '' ? {} : { ownerId: read('fran') }),
  };
  const asked = useAsked(sorts);
  return (
    <Page title={t('catalogue.title')} lead={t('catalogue.lead')}>
      <Filters label={t('catalogue.filter')}>
        <SearchFilter name="sok" label={t('catalogue.search')} />
        <SelectFilter
          name="typ"
          label={t('catalogue.kind')}
          all={t('catalogue.allKinds')}
          options={kinds.map((value) => ({ value, label: t(`item.kind.${value}`) }))}
        />
        <SelectFilter
          name="tema"
          label={t('catalogue.theme')}
          all={t('catalogue.allThemes')}
          options={words.options('themes')}
        />
        <SelectFilter
          name="malgrupp"
          label={t('catalogue.audience')}
          all={t('catalogue.allAudiences')}
          options={words.options('audiences')}
        />
        <SelectFilter
          name="fran"
          label={t('catalogue.owner')}
          all={t('catalogue.allOwners')}
          options={(agencies.data?.organisations.nodes ?? []).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
        />
        <SortFilter sorts={sorts} />
      </Filters>
      <Pages
        label={t('catalogue.title')}
        query={CatalogueDocument}
        variables={{ filter, ...asked }}
        files
        of={({ catalogue }) => catalogue}
        keyOf={({ id }) => id}
        row={(item) => <ItemCard item={item} level={2} />}
        empty={<Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>}
      />
    </Page>
  );
}
