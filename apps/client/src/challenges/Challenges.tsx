import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ChallengesDocument,
  type ChallengeInListFragment,
  type ChallengeState,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useWords } from '../kernel/words.js';
import { NextLine } from '../needs/NextLine.js';
import { CheckFilter, Filters, SearchFilter, SortFilter, useAsked, useFilter } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Empty } from '../parts/states.js';
import { useWho } from '../shell/who.js';
import { nextOfChallenge } from './next.js';

/** Where a shared challenge stands, in words. */
export function ChallengeTag({ state }: { readonly state: ChallengeState }): ReactElement {
  const { t } = useTranslation();
  return <Tag data-color={state === 'CLOSED' ? 'success' : 'info'}>{t(`challenge.state.${state}`)}</Tag>;
}

const sorts = ['NEWEST', 'OLDEST', 'DUE', 'TITLE'] as const;

/** Shared challenges the reader's organisation is in, or is asked about. */
export function Challenges(): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const { read, any } = useFilter();
  const asked = useAsked(sorts);
  return (
    <Page
      title={t('challenges.title')}
      over={<p className="whose">{who.organisation?.name}</p>}
      lead={t('challenges.lead')}
    >
      <Filters label={t('challenges.filter')}>
        <SearchFilter name="sok" label={t('challenges.search')} />
        <SortFilter sorts={sorts} />
        <CheckFilter name="hososs" label={t('inbox.waitsOnUs')} />
      </Filters>
      <Pages
        label={t('challenges.title')}
        query={ChallengesDocument}
        variables={{ filter: read('hososs') === '' ? {} : { waitsOnUs: true }, ...asked }}
        files
        of={({ challenges }) => challenges}
        keyOf={({ id }) => id}
        row={(challenge) => <ChallengeRow challenge={challenge} />}
        empty={
          any ? (
            <Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>
          ) : (
            <Empty title={t('challenges.empty.title')}>{t('challenges.empty.text')}</Empty>
          )
        }
      />
    </Page>
  );
}

function ChallengeRow({ challenge }: { readonly challenge: ChallengeInListFragment }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { organisation } = useWho();
  const { id, title, state, owner, createdAt, themes } = challenge;
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          <Link to={`/utmaning/${id}`}>{title}</Link>
        </Heading>
        <ChallengeTag state={state} />
      </div>
      <p className="item-line">
        <span className="whose">{owner.shortName}</span>
        <span>{t('challenge.made', { day: format.day(createdAt) })}</span>
        {themes.length > 0 && <span>{words.labels('themes', themes)}</span>}
      </p>
      <NextLine next={nextOfChallenge(challenge, organisation?.id)} />
    </article>
  );
}
