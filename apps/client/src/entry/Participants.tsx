import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  EndParticipationDocument,
  InvitationsListDocument,
  ParticipantsPageDocument,
  WithdrawInvitationDocument,
  type InvitationsListQuery,
  type ParticipantsPageQuery,
} from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { Acts } from '../parts/Acts.js';
import { ButtonForm } from '../parts/OneTextForm.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { Empty, Show } from '../parts/states.js';
import { useWho } from '../shell/who.js';
import { DelegateForm, InviteForm } from './ParticipantForms.js';
import { useRoles } from './roles.js';

type Participant = ParticipantsPageQuery['participants'][number];
type Invited = InvitationsListQuery['invitations'][number];

/** Who acts for the own organisation in a pilot, or for all where one looks after it: invite, end, hand over. */
export function Participants(): ReactElement {
  const { t } = useTranslation();
  const { pilots, roles, organisation, person } = useWho();
  const { pilotId = pilots[0]?.id ?? '' } = useParams();
  const pilot = pilots.find(({ id }) => id === pilotId);
  const looksAfter = roles.includes('FACILITATOR') || roles.includes('ADMINISTRATOR');
  const isContact = roles.includes('CONTACT') && organisation !== null;
  const loaded = useLoad(ParticipantsPageDocument, { pilotId }, { pause: pilot === undefined });
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
      <Show loaded={loaded}>
        {({ participants }) => (
          <>
            <ul className="plain cards">
              {participants.map((one) => (
                <ParticipantItem key={one.id} participant={one} onEnded={loaded.reload} />
              ))}
            </ul>
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
                              colleagues={participants
                                .map((one) => one.person)
                                .filter(({ id }) => id !== person?.id)}
                              onDone={() => {
                                loaded.reload();
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
          </>
        )}
      </Show>
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
    <li className="card">
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
    </li>
  );
}

function Invitations({ pilotId }: { readonly pilotId: string }): ReactElement | null {
  const { t } = useTranslation();
  const loaded = useLoad(InvitationsListDocument, { pilotId });
  const open = (loaded.data?.invitations ?? []).filter(({ state }) => state === 'OPEN');
  if (open.length === 0) return null;
  return (
    <Section title={t('participants.invited')}>
      <ul className="plain cards">
        {open.map((one) => (
          <InvitedItem key={one.id} invitation={one} onWithdrawn={loaded.reload} />
        ))}
      </ul>
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
    <li className="card">
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
    </li>
  );
}
