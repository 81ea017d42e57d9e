import { Button } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyNeedsDocument } from '../../generated/graphql.js';
import { NeedRow } from '../../needs/NeedRow.js';
import { PlusMark } from '../../parts/icons.js';
import { Filters, SearchFilter, SortFilter, useFilter, useAsked } from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Section } from '../../parts/Section.js';
import { Empty } from '../../parts/states.js';
import { useLoad } from '../../kernel/load.js';
import { useWho } from '../../shell/who.js';
import { ToAnswer } from '../../surveys/answer/ToAnswer.js';

const sorts = ['NEWEST', 'OLDEST', 'DUE', 'TITLE'] as const;

/** The municipality's first page: what is asked of it, and all it has told. */
export function MyNeeds(): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const ours = useLoad(MyNeedsDocument, { first: 12, filter: { waitsOnUs: true } });
  const waiting = ours.data?.needs.nodes ?? [];
  const { any } = useFilter();
  const asked = useAsked(sorts);
  const title = waiting.length > 0 ? t('myNeeds.others') : t('myNeeds.all');
  return (
    <Page
      title={t('myNeeds.title', { organisation: who.organisation?.shortName })}
      tabTitle={t('nav.myNeeds')}
    >
      {waiting.length > 0 && (
        <Section title={t('myNeeds.waiting')} intro={t('myNeeds.waitingIntro')} className="asked">
          <ul className="list">
            {waiting.map((need) => (
              <li key={need.id}>
                <NeedRow need={need} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ToAnswer />
      <Section title={title}>
        {who.organisation !== null && (
          <p>
            <Link to={`/oversikt/kommun/${who.organisation.id}`}>{t('myNeeds.toPrint')}</Link>
          </p>
        )}
        <Filters label={t('myNeeds.filter')}>
          <SearchFilter name="sok" label={t('inbox.search')} />
          <SortFilter sorts={sorts} />
        </Filters>
        <Pages
          label={title}
          except={any ? [] : waiting.map(({ id }) => id)}
          query={MyNeedsDocument}
          variables={asked}
          files
          of={({ needs }) => needs}
          keyOf={({ id }) => id}
          row={(need) => <NeedRow need={need} />}
          empty={
            any ? (
              <Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>
            ) : (
              <Empty
                title={t('myNeeds.empty.title')}
                action={
                  <Button asChild>
                    <Link to="/behov/nytt">
                      <PlusMark />
                      {t('nav.tell')}
                    </Link>
                  </Button>
                }
              >
                {t('myNeeds.empty.text')}
              </Empty>
            )
          }
        />
      </Section>
    </Page>
  );
}
