import { Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ReferralsDocument, type ReferralsQuery } from '../../generated/graphql.js';
import { useFormat } from '../../kernel/format.js';
import { useWords } from '../../kernel/words.js';
import { nextOfReferral } from '../../needs/next.js';
import { NextLine } from '../../needs/NextLine.js';
import { ReferralTag } from '../../needs/ReferralCard.js';
import {
  CheckFilter,
  Filters,
  SearchFilter,
  SelectFilter,
  SortFilter,
  useFilter,
  useAsked,
} from '../../parts/Filters.js';
import { Page } from '../../parts/Page.js';
import { Pages } from '../../parts/Pages.js';
import { Empty } from '../../parts/states.js';
import { CountyFilter } from '../../pilot/PilotFilters.js';
import { useWho } from '../../shell/who.js';

const sorts = ['DUE', 'NEWEST', 'OLDEST', 'POINT'] as const;

/** Requests to the contact points one holds, what waits longest first. */
export function Referrals(): ReactElement {
  const { t } = useTranslation();
  const who = useWho();
  const { read, any } = useFilter();
  const words = useWords();
  const asked = useAsked(sorts);
  const filter = {
    // What was sent for a shared challenge is answered there, together.
    ...(read('alla') === '' ? { open: true, inChallenge: false } : {}),
    ...(read('tema') === '' ? {} : { themes: [read('tema')] }),
    ...(read('lan') === '' ? {} : { countyCode: read('lan') }),
  };
  return (
    <Page
      title={t('referrals.title')}
      over={<p className="whose">{who.organisation?.name}</p>}
      lead={t('referrals.lead')}
    >
      <Filters label={t('referrals.filter')}>
        <SearchFilter name="sok" label={t('referrals.search')} />
        <SelectFilter
          name="tema"
          label={t('inbox.theme')}
          all={t('inbox.allThemes')}
          options={words.options('themes')}
        />
        <CountyFilter />
        <SortFilter sorts={sorts} />
        <CheckFilter name="alla" label={t('referrals.all')} />
      </Filters>
      <Pages
        label={t('referrals.title')}
        query={ReferralsDocument}
        variables={{ filter, ...asked }}
        files
        of={({ referrals }) => referrals}
        keyOf={({ id }) => id}
        row={(referral) => <ReferralRow referral={referral} />}
        empty={
          any ? (
            <Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>
          ) : (
            <Empty title={t('referrals.empty.title')}>{t('referrals.empty.text')}</Empty>
          )
        }
      />
    </Page>
  );
}

function ReferralRow({
  referral,
}: {
  readonly referral: ReferralsQuery['referrals']['nodes'][number];
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const next = nextOfReferral(referral, referral.need?.municipality);
  return (
    <article className={next?.overdue === true ? 'row row-late' : 'row'}>
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          <Link to={`/forfragan/${referral.id}`}>{referral.need?.title ?? t('referral.recalled.title')}</Link>
        </Heading>
        <ReferralTag state={referral.state} />
      </div>
      <p className="item-line">
        {referral.need !== null && <span className="whose">{referral.need.municipalityName}</span>}
        <span>{t('referral.sent', { day: format.day(referral.sentAt), from: referral.from.shortName })}</span>
        <span>{t('referral.to', { point: referral.toName })}</span>
      </p>
      <NextLine next={next} />
    </article>
  );
}
