import { Button, Heading } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  CountiesDocument,
  MunicipalityNeedsDocument,
  OrganisationNameDocument,
  PilotNeedsDocument,
  ToRaiseDocument,
  type MunicipalityNeedsQuery,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { useWords } from '../kernel/words.js';
import { StateTag } from '../needs/marks.js';
import { NextLine } from '../needs/NextLine.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Section } from '../parts/Section.js';
import { Empty, NotFound, Show } from '../parts/states.js';
import { usePilotId } from '../pilot/PilotFilters.js';
import { actsFor, useWho } from '../shell/who.js';
import { Municipalities, NeedCounts } from './tables.js';

/** More than anybody takes to a meeting on paper. */
const PRINTED = 100;

function PrintButton(): ReactElement {
  const { t } = useTranslation();
  return (
    <Button variant="secondary" className="no-print" onClick={() => window.print()}>
      {t('overview.print')}
    </Button>
  );
}

/** A county on paper: its needs in numbers, its municipalities, what has no offer, what has waited too long. */
export function CountyPage(): ReactElement {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const pilotId = usePilotId();
  const who = useWho();
  const loaded = useLoad(CountiesDocument, {});
  const own = useLoad(
    OrganisationNameDocument,
    { id: who.organisation?.id ?? '' },
    { pause: who.organisation === null },
  );
  const county = loaded.data?.counties.find((one) => one.code === code);
  const filter = { countyCode: code };
  if (loaded.data !== undefined && (county === undefined || pilotId === undefined)) return <NotFound />;
  return (
    <Show loaded={loaded}>
      {() => (
        <Page
          title={county?.name ?? ''}
          lead={t('overview.countyLead', { pilot: who.pilots.find(({ id }) => id === pilotId)?.name })}
          over={<Link to="/oversikt">{t('overview.title')}</Link>}
        >
          <PrintButton />
          {pilotId !== undefined && (
            <>
              <Section title={t('overview.needsTitle')}>
                <NeedCounts pilotId={pilotId} by="STATE" filter={filter} />
                <NeedCounts pilotId={pilotId} by="THEME" filter={filter} />
              </Section>
              {own.data?.organisation?.county?.code === code && actsFor(who, 'COUNTY_BOARD') && (
                <Section title={t('overview.ourTitle')} intro={t('overview.unknownText')}>
                  <Municipalities pilotId={pilotId} />
                </Section>
              )}
              <Section title={t('overview.unmetTitle')} intro={t('overview.unmetText')}>
                <Pages
                  label={t('overview.unmetTitle')}
                  query={PilotNeedsDocument}
                  variables={{ pilotId, filter: { ...filter, withoutOffer: true } }}
                  size={PRINTED}
                  of={({ pilotNeeds }) => pilotNeeds}
                  keyOf={({ id }) => id}
                  row={(need) => <span>{need.heading}</span>}
                  empty={<p>{t('overview.nothing')}</p>}
                />
              </Section>
              <Section title={t('toRaise.title')}>
                <Pages
                  label={t('toRaise.title')}
                  query={ToRaiseDocument}
                  variables={{ pilotId, filter }}
                  size={PRINTED}
                  of={({ toRaise }) => toRaise}
                  keyOf={({ id }) => id}
                  row={(item) => (
                    <span>
                      {item.heading} – {item.waitsOnName}: {item.stepText}
                    </span>
                  )}
                  empty={<p>{t('overview.nothingLate')}</p>}
                />
              </Section>
            </>
          )}
        </Page>
      )}
    </Show>
  );
}

/** A municipality on paper: all it has told, who answered what, and what came of it. */
export function MunicipalityPage(): ReactElement {
  const { t } = useTranslation();
  const { municipalityId = '' } = useParams();
  const format = useFormat();
  const loaded = useLoad(OrganisationNameDocument, { id: municipalityId });
  return (
    <Show loaded={loaded}>
      {({ organisation }) =>
        organisation === null ? (
          <NotFound />
        ) : (
          <Page
            title={organisation.name}
            lead={
              organisation.population === null
                ? t('overview.municipalityLead')
                : t('overview.municipalityLeadPeople', {
                    people: format.number(organisation.population),
                    year: organisation.populationYear,
                  })
            }
          >
            <PrintButton />
            <Pages
              label={t('overview.needsTitle')}
              query={MunicipalityNeedsDocument}
              variables={{ municipalityId }}
              size={PRINTED}
              files
              of={({ municipalityNeeds }) => municipalityNeeds}
              keyOf={({ id }) => id}
              row={(need) => <PrintedNeed need={need} />}
              empty={<Empty title={t('overview.unknownTitle')}>{t('overview.unknownText')}</Empty>}
            />
          </Page>
        )
      }
    </Show>
  );
}

function PrintedNeed({
  need,
}: {
  readonly need: MunicipalityNeedsQuery['municipalityNeeds']['nodes'][number];
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <article className="row">
      <div className="card-head">
        <Heading level={2} data-size="2xs">
          <Link to={`/behov/${need.id}`}>{need.title}</Link>
        </Heading>
        <StateTag state={need.state} />
      </div>
      <p className="item-line">
        {need.submittedAt !== null && <span>{t('need.told', { day: format.day(need.submittedAt) })}</span>}
        {need.themes.length > 0 && <span>{words.labels('themes', need.themes)}</span>}
      </p>
      <p>{need.text}</p>
      <NextLine next={need.next} />
      {need.referrals.length > 0 && (
        <ul className="plain">
          {need.referrals.map((referral) => (
            <li key={referral.id}>
              {referral.toName}: {t(`referral.state.${referral.state}`)}
            </li>
          ))}
        </ul>
      )}
      {need.feedback !== null && <blockquote className="told">{need.feedback.text}</blockquote>}
    </article>
  );
}
