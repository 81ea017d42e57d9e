import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NeedDimension } from '../generated/graphql.js';
import { useWords } from '../kernel/words.js';
import { CheckFilter, Filters, SelectFilter, useFilter } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Empty } from '../parts/states.js';
import { CountyFilter, PilotFilter, usePilotId } from '../pilot/PilotFilters.js';
import { actsFor, useWho } from '../shell/who.js';
import { AnswerTimes, Counties, Municipalities, NeedCounts } from './tables.js';

const dimensions: readonly [NeedDimension, ...NeedDimension[]] = [
  'THEME',
  'COUNTY',
  'AUDIENCE',
  'STATE',
  'AGE',
  'SOURCE',
];

/** A pilot from above: numbers to talk about, never texts. */
export function Overview(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const who = useWho();
  const { read } = useFilter();
  const pilotId = usePilotId();
  const [usual, ...others] = dimensions;
  const by = others.find((known) => known === read('efter')) ?? usual;
  const filter = {
    ...(read('lan') === '' ? {} : { countyCode: read('lan') }),
    ...(read('tema') === '' ? {} : { themes: [read('tema')] }),
    ...(read('malgrupp') === '' ? {} : { audience: [read('malgrupp')] }),
    ...(read('utan') === '' ? {} : { withoutOffer: true }),
  };
  if (pilotId === undefined) {
    return (
      <Page title={t('overview.title')}>
        <Empty title={t('pilot.none.title')}>{t('pilot.none.text')}</Empty>
      </Page>
    );
  }
  return (
    <Page title={t('overview.title')} lead={t('overview.lead')}>
      <Filters label={t('overview.filter')}>
        <PilotFilter />
        <SelectFilter
          name="efter"
          label={t('overview.countBy')}
          all={t(`overview.dimension.${usual}`)}
          options={others.map((value) => ({ value, label: t(`overview.dimension.${value}`) }))}
        />
        <CountyFilter />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
        <SelectFilter
          name="malgrupp"
          label={t('filter.audience')}
          all={t('filter.allAudiences')}
          options={words.options('audiences')}
        />
        <CheckFilter name="utan" label={t('overview.onlyWithout')} />
      </Filters>
      <Section title={t('overview.needsTitle')}>
        <NeedCounts pilotId={pilotId} by={by} filter={filter} />
        <p>
          <Link to={`/behov-i-piloten?utan=ja&pilot=${pilotId}`}>{t('overview.toUnmet')}</Link>
        </p>
      </Section>
      {actsFor(who, 'COUNTY_BOARD') && (
        <Section title={t('overview.ourTitle')} intro={t('overview.unknownText')}>
          <Municipalities pilotId={pilotId} />
        </Section>
      )}
      <Section title={t('overview.countiesTitle')} intro={t('overview.unknownText')}>
        <Counties pilotId={pilotId} />
      </Section>
      <Section title={t('overview.timesTitle')} intro={t('overview.timesText')}>
        <AnswerTimes pilotId={pilotId} />
      </Section>
    </Page>
  );
}
