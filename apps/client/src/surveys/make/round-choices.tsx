import type { TFunction } from 'i18next';
import {
  ArchiveSurveyRoundDocument,
  CloseSurveyRoundDocument,
  OpenSurveyRoundDocument,
  PlanSurveyRoundDocument,
  RemindSurveyDocument,
  RemoveSurveyRoundDocument,
  TakeBackSurveyPlanDocument,
  type RoundWholeFragment,
  type SurveyRoundAction,
  type TypedDocumentString,
} from '../../generated/graphql.js';
import type { Choice } from '../../parts/Acts.js';
import { ButtonForm } from '../../parts/OneTextForm.js';
import { ExtendForm, FeedBackForm } from './RoundForms.js';
import { InviteForm } from './InviteForm.js';
import { SettingsForm } from './SettingsForm.js';

/** What the holder may do with a round now, in the order it is usually done. */
export function roundChoices(
  t: TFunction,
  round: RoundWholeFragment,
  reload: () => void,
  onGone: () => void,
): readonly Choice[] {
  const input = { roundId: round.id };
  const button = <Data, Variables>(
    key: 'plan' | 'takeBack' | 'open' | 'remind' | 'close' | 'archive',
    act: TypedDocumentString<Data, Variables>,
    variables: NoInfer<Variables>,
  ): Choice => ({
    key,
    label: t(`surveys.act.${key}.label`),
    form: (done) => (
      <ButtonForm
        act={act}
        variables={() => variables}
        intro={<p>{t(`surveys.act.${key}.intro`)}</p>}
        submit={t(`surveys.act.${key}.submit`)}
        onDone={() => {
          reload();
          done(t(`surveys.act.${key}.done`));
        }}
        onMovedOn={reload}
      />
    ),
  });
  const form = (
    key: 'settings' | 'invite' | 'extend' | 'feedBack',
    render: (done: () => void) => ReturnType<Choice['form']>,
  ): Choice => ({
    key,
    label: t(`surveys.act.${key}.label`),
    form: (done) =>
      render(() => {
        reload();
        done(t(`surveys.act.${key}.done`));
      }),
  });
  const all: Partial<Record<SurveyRoundAction, Choice>> = {
    FEED_BACK: form('feedBack', (onDone) => <FeedBackForm round={round} onDone={onDone} reload={reload} />),
    EDIT: form('settings', (onDone) => <SettingsForm round={round} onDone={onDone} reload={reload} />),
    INVITE: form('invite', (onDone) => (
      <InviteForm roundId={round.id} open={round.state === 'OPEN'} onDone={onDone} reload={reload} />
    )),
    PLAN: button('plan', PlanSurveyRoundDocument, { input }),
    OPEN: button('open', OpenSurveyRoundDocument, { input }),
    TAKE_BACK_PLAN: button('takeBack', TakeBackSurveyPlanDocument, { input }),
    REMIND: button('remind', RemindSurveyDocument, { input }),
    EXTEND: form('extend', (onDone) => <ExtendForm round={round} onDone={onDone} reload={reload} />),
    CLOSE: button('close', CloseSurveyRoundDocument, { input }),
    ARCHIVE: button('archive', ArchiveSurveyRoundDocument, { input }),
    REMOVE: {
      key: 'remove',
      label: t('surveys.act.remove.label'),
      form: () => (
        <ButtonForm
          act={RemoveSurveyRoundDocument}
          variables={() => ({ input })}
          intro={<p>{t('surveys.act.remove.intro')}</p>}
          submit={t('surveys.act.remove.submit')}
          danger
          onDone={onGone}
          onMovedOn={reload}
        />
      ),
    },
  };
  return Object.entries(all)
    .filter(([action]) => round.actions.includes(action as SurveyRoundAction))
    .map(([, choice]) => choice);
}
