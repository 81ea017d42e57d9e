import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ChallengePageDocument, type ChallengeWholeFragment } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { useLoad } from '../kernel/load.js';
import { useWords } from '../kernel/words.js';
import { StateTag } from '../needs/marks.js';
import { NextBox } from '../needs/NextLine.js';
import { ReferralTag } from '../needs/ReferralCard.js';
import { Acts } from '../parts/Acts.js';
import { Facts } from '../parts/Facts.js';
import { Page } from '../parts/Page.js';
import { Section } from '../parts/Section.js';
import { NotFound, Show } from '../parts/states.js';
import { useWho } from '../shell/who.js';
import { ChallengeTag } from './Challenges.js';
import { challengeChoices } from './choices.js';
import { nextOfChallenge } from './next.js';

/** How often to look again while a job carries out what was decided for all needs, milliseconds. */
const LOOK_AGAIN = 2000;

/** What was decided for all has not yet reached every need. */
const isUnderWay = ({ state, needs, jointAnswer, asked }: ChallengeWholeFragment): boolean =>
  (state === 'REFERRED' && needs.some((need) => need.state === 'IN_CHALLENGE')) ||
  (state === 'REFERRED' && jointAnswer !== null && asked.every(({ part }) => part !== null)) ||
  (state === 'FED_BACK' && needs.some((need) => need.state === 'ANSWERED'));

/** One shared challenge, for everybody who is in it or was asked about it. */
export function ChallengePage(): ReactElement {
  const { challengeId = '' } = useParams();
  const loaded = useLoad(
    ChallengePageDocument,
    { id: challengeId },
    {
      again: ({ challenge }) => (challenge !== null && isUnderWay(challenge) ? LOOK_AGAIN : undefined),
    },
  );
  return (
    <Show loaded={loaded} lines={8}>
      {({ challenge }) =>
        challenge === null ? <NotFound /> : <OneChallenge challenge={challenge} reload={loaded.reload} />
      }
    </Show>
  );
}

interface Props {
  readonly challenge: ChallengeWholeFragment;
}

function OneChallenge({ challenge, reload }: Props & { readonly reload: () => void }): ReactElement {
  const { t } = useTranslation();
  const { organisation } = useWho();
  const { title, state, owner, picture, jointAnswer, feedback, request, asked } = challenge;
  return (
    <Page
      title={title}
      over={
        <>
          <Link to="/utmaningar" className="back">
            {t('challenges.back')}
          </Link>
          <p className="tags">
            <span className="whose">{owner.name}</span>
            <ChallengeTag state={state} />
          </p>
        </>
      }
    >
      <NextBox next={nextOfChallenge(challenge, organisation?.id)} />
      <div className="desk">
        <div>
          <Section title={t('challenge.picture')}>
            {picture === '' ? (
              <p className="quiet">{t('challenge.noPicture')}</p>
            ) : (
              <blockquote className="told">{picture}</blockquote>
            )}
          </Section>
          {feedback !== null && (
            <Section title={t('challenge.feedback')}>
              <blockquote className="told">{feedback}</blockquote>
            </Section>
          )}
          {jointAnswer !== null && <Answer answer={jointAnswer} />}
          {asked.length > 0 && (
            <Section title={t('challenge.asked')} intro={t('challenge.askedIntro')}>
              {request !== null && <blockquote className="told">{request}</blockquote>}
              <Asked challenge={challenge} />
            </Section>
          )}
          <Section title={t('challenge.needs', { count: challenge.needs.length })}>
            <Needs challenge={challenge} />
          </Section>
          <Section title={t('challenge.parties')}>
            <Parties challenge={challenge} />
          </Section>
        </div>
        <div>
          <Acts title={t('acts.now')} choices={challengeChoices(t, challenge, organisation?.id, reload)} />
        </div>
      </div>
    </Page>
  );
}

function Answer({
  answer,
}: {
  readonly answer: NonNullable<ChallengeWholeFragment['jointAnswer']>;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('challenge.answer')}>
      <blockquote className="told">{answer.text}</blockquote>
      <p className="quiet">
        {t('challenge.answered', { lead: answer.leadName, day: format.day(answer.sentAt) })}
      </p>
      <p className="disclaimer">{answer.disclaimer}</p>
    </Section>
  );
}

/** Who is asked, who leads, and what each states as its part. */
function Asked({ challenge }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <ul className="plain">
      {challenge.asked.map(({ contactPointId, toName, leads, dueAt, part }) => (
        <li key={contactPointId} className="card">
          <div className="card-head">
            <Heading level={3} data-size="2xs">
              {toName}
            </Heading>
            {leads && <Tag data-color="accent">{t('challenge.leads')}</Tag>}
          </div>
          {part === null ? (
            <p className="quiet">{t('challenge.noPart', { day: format.day(dueAt) })}</p>
          ) : (
            <Facts
              facts={[
                [t('offer.what'), part.offer?.what],
                [t('offer.byWhom'), part.offer?.byWhom],
                [t('offer.when'), part.offer?.when],
                [t('offer.asksOfYou'), part.offer?.asksOfYou],
                [
                  t('offer.stage'),
                  part.offer === null || part.offer === undefined
                    ? null
                    : words.label('stages', part.offer.stage),
                ],
                [t('referral.reason'), part.reason === null ? null : t(`decline.${part.reason}`)],
                [t('referral.reasonText'), part.reasonText],
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The needs in it: all of one's own, of the others what everybody in it sees. */
function Needs({ challenge }: Props): ReactElement {
  const { t } = useTranslation();
  const asked = challenge.asked.some(({ yours }) => yours);
  if (challenge.needs.length === 0) return <p className="quiet">{t('challenge.noNeeds')}</p>;
  return (
    <ul className="plain">
      {challenge.needs.map(({ id, heading, text, state, county, need, requests }) => (
        <li key={id} className="card">
          <div className="card-head">
            <Heading level={3} data-size="2xs">
              {need === null || asked ? heading : <Link to={`/behov/${id}`}>{heading}</Link>}
            </Heading>
            <StateTag state={state} />
          </div>
          <p className="quiet">{need?.municipalityName ?? county.name}</p>
          {(need?.text ?? text) !== null && <p className="told-plain">{need?.text ?? text}</p>}
          {requests.map((request) => (
            <p key={request.id} className="item-line">
              {asked ? (
                <Link to={`/forfragan/${request.id}`}>{t('challenge.request')}</Link>
              ) : (
                <span>{request.toName}</span>
              )}
              <ReferralTag state={request.state} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The organisations in it, and what each says of the picture. */
function Parties({ challenge }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      {challenge.parties.map(({ organisation, stance, stanceText, ofEarlierPicture }) => (
        <li key={organisation.id} className="card">
          <div className="card-head">
            <Heading level={3} data-size="2xs">
              {organisation.name}
            </Heading>
            {stance !== null && (
              <Tag data-color={stance === 'ENDORSES' ? 'success' : 'warning'}>
                {t(`challenge.stance.${stance}`)}
              </Tag>
            )}
          </div>
          {stance === null && <p className="quiet">{t('challenge.noStance')}</p>}
          {stanceText !== null && <p>{stanceText}</p>}
          {ofEarlierPicture && <p className="quiet">{t('challenge.ofEarlier')}</p>}
        </li>
      ))}
    </ul>
  );
}
