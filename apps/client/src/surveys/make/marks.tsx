import { Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  RoundInListFragment,
  SurveyInvitationState,
  SurveyRoundState,
} from '../../generated/graphql.js';
import { Due } from '../../needs/marks.js';
import { ArrowMark } from '../../parts/icons.js';

const roundColours: Partial<Record<SurveyRoundState, 'success' | 'info' | 'warning'>> = {
  OPEN: 'info',
  CLOSED: 'warning',
  FED_BACK: 'success',
};

/** Where a round stands, in words. */
export function RoundTag({ state }: { readonly state: SurveyRoundState }): ReactElement {
  const { t } = useTranslation();
  return <Tag data-color={roundColours[state] ?? 'neutral'}>{t(`surveys.state.${state}`)}</Tag>;
}

const invitationColours: Partial<Record<SurveyInvitationState, 'success' | 'info' | 'warning'>> = {
  STARTED: 'info',
  SUBMITTED: 'success',
  CORRECTED: 'success',
  BOUNCED: 'warning',
};

/** How far an organisation has come, in words. */
export function InvitationTag({ state }: { readonly state: SurveyInvitationState }): ReactElement {
  const { t } = useTranslation();
  return <Tag data-color={invitationColours[state] ?? 'neutral'}>{t(`surveys.invitation.${state}`)}</Tag>;
}

/** Who acts next in a round, doing what, by when. */
export function RoundNext({ round }: { readonly round: RoundInListFragment }): ReactElement | null {
  const { t } = useTranslation();
  const { next } = round;
  if (next === null) return null;
  return (
    <p className="next-line">
      <ArrowMark />
      <span className="next-words">
        <span>
          <strong>{next.party === 'HOLDER' ? round.holderName : t('surveys.municipalities')}</strong>:{' '}
          {next.stepText}
        </span>
        {next.dueAt !== null && <Due at={next.dueAt} overdue={next.overdue} />}
      </span>
    </p>
  );
}
