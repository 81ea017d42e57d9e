import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PilotNeedsDocument, type NeedState, type PilotNeedsQuery } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { StateTag } from '../needs/marks.js';
import {
  CheckFilter,
  Filters,
  SearchFilter,
  SelectFilter,
  SortFilter,
  useFilter,
  useAsked,
} from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';
import { CountyFilter, PilotFilter, usePilotId } from './PilotFilters.js';

const states: readonly NeedState[] = [
  'MATCHED',
  'UNMATCHED',
  'ASKED_BACK',
  'IN_DIALOGUE',
  'REFERRED',
  'ANSWERED',
  'FED_BACK',
  'CLOSED',
];
const sorts = ['NEWEST', 'OLDEST', 'COUNTY'] as const;

/** What municipalities in a pilot need: headings for those whom it does not concern themselves. */
export function PilotNeeds(): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const { read } = useFilter();
  const pilotId = usePilotId();
  const asked = useAsked(sorts);
  const state = states.find((known) => known === read('tillstand'));
  const [county, theme] = [read('lan'), read('tema')];
  const filter = {
    ...(county === '' ? {} : { countyCode: county }),
    ...(theme === '' ? {} : { themes: [theme] }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(read('utan') === '' ? {} : { withoutOffer: true }),
  };
  const empty = <Empty title={t('pilotNeeds.empty.title')}>{t('pilotNeeds.empty.text')}</Empty>;
  return (
    <Page title={t('pilotNeeds.title')} lead={t('pilotNeeds.lead')}>
      <Filters label={t('pilotNeeds.filter')}>
        <SearchFilter name="sok" label={t('inbox.search')} />
        <PilotFilter />
        <CountyFilter />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
        <SelectFilter
          name="tillstand"
          label={t('inbox.state')}
          all={t('inbox.allStates')}
          options={states.map((value) => ({ value, label: t(`need.state.${value}`) }))}
        />
        <SortFilter sorts={sorts} />
        <CheckFilter name="utan" label={t('overview.onlyWithout')} />
      </Filters>
      {pilotId === undefined ? (
        empty
      ) : (
        <Pages
          label={t('pilotNeeds.title')}
          query={PilotNeedsDocument}
          variables={{ pilotId, filter, ...asked }}
          files
          of={({ pilotNeeds }) => pilotNeeds}
          keyOf={({ id }) => id}
          row={(need) => <PilotNeedRow need={need} />}
          empty={empty}
        />
      )}
    </Page>
  );
}

function PilotNeedRow({
  need,
}: {
  readonly need: PilotNeedsQuery['pilotNeeds']['nodes'][number];
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          {need.heading}
        </Heading>
        <StateTag state={need.state} />
      </div>
      <p className="item-line">
        <span>{need.county.name}</span>
        {need.themes.length > 0 && <span>{words.labels('themes', need.themes)}</span>}
        <span>{t('pilotNeeds.submitted', { day: format.day(need.submittedAt) })}</span>
      </p>
      {need.text !== null && <blockquote className="told">{need.text}</blockquote>}
    </article>
  );
}
