import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  EndParticipationDocument,
  InvitationsListDocument,
  ParticipantsPageDocument,
  WithdrawInvitationDocument,
  type InvitationsListQuery,
  type InvitationState,
  type ParticipantsPageQuery,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { Acts } from '../parts/Acts.js';
import { ButtonForm } from '../parts/OneTextForm.js';
import { Filters, SearchFilter, SelectFilter, SortFilter, useFilter, useAsked } from '../parts/Filters.js';
import { Page } from '../parts/Page.js';
import { Pages } from '../parts/Pages.js';
import { Section } from '../parts/Section.js';
import { Empty } from '../parts/states.js';
import { useWho } from '../shell/who.js';
import { DelegateForm, InviteForm } from './ParticipantForms.js';
import { useRoles } from './roles.js';

type Participant = ParticipantsPageQuery['participants']['nodes'][number];
type Invited = InvitationsListQuery['invitations']['nodes'][number];

const sorts = ['NAME', 'ORGANISATION', 'NEWEST'] as const;
const roleCodes = ['CONTACT', 'OBSERVER', 'FACILITATOR', 'ADMINISTRATOR'] as const;

/** Who acts for the own organisation in a pilot, or for all where one looks after it: invite, end, hand over. */
export function Participants(): ReactElement {
  const { t } = useTranslation();
  const { pilots, roles, organisation, person } = useWho();
  const { pilotId = pilots[0]?.id ?? '' } = useParams();
  const pilot = pilots.find(({ id }) => id === pilotId);
  const looksAfter = roles.includes('FACILITATOR') || roles.includes('ADMINISTRATOR');
  const isContact = roles.includes('CONTACT') && organisation !== null;
  const { read } = useFilter();
  const asked = useAsked(sorts);
  const roleText = useRoles();
  const role = roleCodes.find((known) => known === read('roll'));
  // Colleagues to choose among, whatever the list shows.
  const loaded = useLoad(
    ParticipantsPageDocument,
    { pilotId, first: 100, filter: organisation === null ? {} : { organisationId: organisation.id } },
    { pause: pilot === undefined || !isContact },
  );
  const colleagues = (loaded.data?.participants.nodes ?? [])
    .map((one) => one.person)
    .filter(({ id }) => id !== person?.id);
  const [turn, setTurn] = useState(0);
  const changed = (): void => {
    setTurn(turn + 1);
    loaded.reload();
  };
  if (pilot === undefined) {
    return (
      <Page title={t('participants.title')}>
        <Empty title={t('pilot.none.title')}>{t('pilot.none.text')}</Empty>
      </Page>
    );
  }
  const lead =
    organisation === null
      ? t('participants.leadAll', { pilot: pilot.name })
      : t('participants.lead', { organisation: organisation.name, pilot: pilot.name });
  return (
    <Page title={t('participants.title')} lead={lead}>
      <Filters label={t('participants.filter')}>
        <SearchFilter name="sok" label={t('participants.search')} />
        <SelectFilter
          name="roll"
          label={t('participants.role')}
          all={t('participants.allRoles')}
          options={roleCodes.map((value) => ({ value, label: roleText([value]) }))}
        />
        <SortFilter sorts={sorts} />
      </Filters>
      <Pages
        key={turn}
        label={t('participants.title')}
        query={ParticipantsPageDocument}
        variables={{
          pilotId: pilot.id,
          filter: role === undefined ? {} : { roles: [role] },
          ...asked,
        }}
        files
        of={({ participants }) => participants}
        keyOf={({ id }) => id}
        row={(one) => <ParticipantItem participant={one} onEnded={changed} />}
        empty={<Empty title={t('filter.empty.title')}>{t('filter.empty.text')}</Empty>}
      />
      {(isContact || looksAfter) && (
        <Acts
          title={t('participants.acts')}
          choices={[
            {
              key: 'invite',
              label: t('participants.invite.label'),
              form: (done) => (
                <InviteForm
                  pilotId={pilot.id}
                  looksAfter={looksAfter}
                  onDone={() => done(t('participants.invite.done'))}
                />
              ),
            },
            ...(isContact
              ? [
                  {
                    key: 'delegate',
                    label: t('participants.delegate.label'),
                    form: (done: (told: string) => void) => (
                      <DelegateForm
                        pilotId={pilot.id}
                        colleagues={colleagues}
                        onDone={() => {
                          changed();
                          done(t('participants.delegate.done'));
                        }}
                      />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {(isContact || looksAfter) && <Invitations pilotId={pilot.id} />}
    </Page>
  );
}

interface ItemProps {
  readonly participant: Participant;
  readonly onEnded: () => void;
}

function ParticipantItem({ participant, onEnded }: ItemProps): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const roles = useRoles();
  const { person, inPlaceOf, organisation, since, until } = participant;
  return (
    <article className="card">
      <Heading level={2} data-size="2xs">
        {person.name}
      </Heading>
      <Paragraph data-size="sm">
        {[roles(participant.roles), organisation?.name].filter((part) => part !== undefined).join(', ')}
        {inPlaceOf !== null && ` – ${t('participants.inPlaceOf', { name: inPlaceOf.name })}`}
      </Paragraph>
      <Paragraph data-size="sm" className="quiet">
        {until === null
          ? t('participants.since', { since: format.day(since) })
          : t('participants.sinceUntil', { since: format.day(since), until: format.day(until) })}
      </Paragraph>
      {participant.mayEnd && (
        <details>
          <summary>{t('participants.end.label', { name: person.name })}</summary>
          <ButtonForm
            act={EndParticipationDocument}
            variables={() => ({ input: { participantId: participant.id } })}
            intro={<p>{t('participants.end.intro')}</p>}
            submit={t('participants.end.submit')}
            danger
            onDone={onEnded}
          />
        </details>
      )}
    </article>
  );
}

const OPEN: InvitationState = 'OPEN';

/** Who has not answered yet; nothing where nobody is invited, or where inviting asks for a surer sign-in. */
function Invitations({ pilotId }: { readonly pilotId: string }): ReactElement | null {
  const { t } = useTranslation();
  const asked = { pilotId, filter: { states: [OPEN] } };
  const loaded = useLoad(InvitationsListDocument, { ...asked, first: 20, after: null });
  if ((loaded.data?.invitations.nodes ?? []).length === 0) return null;
  return (
    <Section title={t('participants.invited')}>
      <Pages
        label={t('participants.invited')}
        query={InvitationsListDocument}
        variables={asked}
        files
        of={({ invitations }) => invitations}
        keyOf={({ id }) => id}
        row={(one) => <InvitedItem invitation={one} onWithdrawn={loaded.reload} />}
        empty={null}
      />
    </Section>
  );
}

function InvitedItem({
  invitation,
  onWithdrawn,
}: {
  readonly invitation: Invited;
  readonly onWithdrawn: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const roles = useRoles();
  const { address, organisation, expiresAt } = invitation;
  return (
    <div className="card">
      <Paragraph>
        {address} – {[roles(invitation.roles), organisation?.name].filter(Boolean).join(', ')}
      </Paragraph>
      <Paragraph data-size="sm" className="quiet">
        {t('participants.worksUntil', { until: format.day(expiresAt) })}
      </Paragraph>
      <ButtonForm
        act={WithdrawInvitationDocument}
        variables={() => ({ input: { invitationId: invitation.id } })}
        submit={t('participants.withdraw', { address })}
        danger
        onDone={onWithdrawn}
      />
    </div>
  );
}
