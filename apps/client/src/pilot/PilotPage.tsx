import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PilotPageDocument, type PilotPageQuery } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { ExampleBadge } from '../needs/marks.js';
import { Facts } from '../parts/Facts.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Empty, NotFound, Show } from '../parts/states.js';
import { useWho } from '../shell/who.js';

type Pilot = NonNullable<PilotPageQuery['pilot']>;

/** One pilot: who takes part, and its groups with task and convener. */
export function PilotPage(): ReactElement {
  const { t } = useTranslation();
  const { pilots } = useWho();
  const { pilotId = pilots[0]?.id } = useParams();
  const loaded = useLoad(PilotPageDocument, { id: pilotId ?? '' }, { pause: pilotId === undefined });
  if (pilotId === undefined) {
    return (
      <Page title={t('nav.pilot')}>
        <Empty title={t('pilot.none.title')}>{t('pilot.none.text')}</Empty>
      </Page>
    );
  }
  return (
    <Show loaded={loaded} lines={8}>
      {({ pilot }) => (pilot === null ? <NotFound /> : <OnePilot pilot={pilot} />)}
    </Show>
  );
}

function OnePilot({ pilot }: { readonly pilot: Pilot }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const who = useWho();
  const others = who.pilots.filter(({ id }) => id !== pilot.id);
  const facilitates = who.roles.includes('FACILITATOR');
  return (
    <Page title={pilot.name} over={<ExampleBadge asOf={pilot.exampleAsOf} />} lead={pilot.about}>
      {pilot.exampleAsOf !== null && <p className="quiet">{t('pilot.exampleText')}</p>}
      <Facts
        facts={[
          [t('pilot.starts'), format.day(pilot.startsOn)],
          [t('pilot.ends'), pilot.endsOn === null ? null : format.day(pilot.endsOn)],
        ]}
      />
      {facilitates && (
        <p>
          <Link to={`/avsluta/${pilot.id}`}>{t('pilot.close')}</Link>
        </p>
      )}
      <Groups groups={pilot.groups} />
      <Members memberships={pilot.memberships} />
      {others.length > 0 && (
        <Section title={t('pilot.others')}>
          <ul className="plain">
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/pilot/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Groups({ groups }: { readonly groups: Pilot['groups'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <Section title={t('pilot.groups')}>
      {groups.length === 0 && <p>{t('pilot.noGroups')}</p>}
      <ul className="plain cards">
        {groups.map((group) => (
          <li key={group.id} className="card">
            <div className="card-head">
              <Heading level={3} data-size="2xs">
                {group.name}
              </Heading>
              <Tag data-color={group.status === 'STALLED' ? 'warning' : 'neutral'}>
                {t(`group.status.${group.status}`)}
              </Tag>
            </div>
            <p className="quiet">{t(`group.kind.${group.kind}`)}</p>
            <p>{group.mandate}</p>
            <Facts
              facts={[
                [t('group.convener'), group.convener?.name ?? t('group.noConvener')],
                [t('group.members'), group.members.map(({ shortName }) => shortName).join(', ')],
                [t('group.outcome'), group.outcome],
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const classes = ['LEAD', 'FULL', 'ENDORSES', 'ADVISES', 'ADJUNCT', 'OBSERVER'] as const;

function Members({ memberships }: { readonly memberships: Pilot['memberships'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <Section title={t('pilot.members')}>
      {classes.map((participation) => {
        const members = memberships.filter(({ participationClass }) => participationClass === participation);
        return members.length === 0 ? null : (
          <details key={participation} className="members" open={members.length <= MANY}>
            <summary>
              {t(`participation.${participation}`)} ({members.length})
            </summary>
            <ul className="columns">
              {members.map(({ id, organisation }) => (
                <li key={id}>{organisation.name}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}

/** More organisations than this are folded away at first. */
const MANY = 40;
