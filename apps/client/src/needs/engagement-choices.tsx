import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EndEngagementDocument,
  GoToStageDocument,
  NoteOnEngagementDocument,
  PauseEngagementDocument,
  ResumeEngagementDocument,
  StateRoleDocument,
  type EngagementOutcome,
  type EngagementWholeFragment,
  type Stage,
} from '../generated/graphql.js';
import { useAct } from '../kernel/act.js';
import { useForm } from '../kernel/form.js';
import { useWords } from '../kernel/words.js';
import { ActForm } from '../parts/ActForm.js';
import type { Choice } from '../parts/Acts.js';
import { RadioField, TextField } from '../parts/fields.js';
import { OneTextForm } from '../parts/OneTextForm.js';

interface Props {
  readonly engagementId: string;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

const stages: readonly Stage[] = ['READINESS', 'LEADERSHIP', 'STRUCTURE', 'METHOD', 'FOLLOW_UP'];
const outcomes: readonly EngagementOutcome[] = ['HELPED', 'PARTLY', 'NOT', 'TOO_EARLY'];

/** What the reader may do with an engagement now. */
export function engagementChoices(
  t: TFunction,
  engagement: EngagementWholeFragment,
  reload: () => void,
): readonly Choice[] {
  const engagementId = engagement.id;
  const props = { engagementId, onMovedOn: reload };
  const all: Record<EngagementWholeFragment['actions'][number], Choice> = {
    GO_TO: {
      key: 'go-to',
      label: t('engagement.goTo.label'),
      form: (done) => (
        <StageForm {...props} from={engagement.stage} onDone={() => done(t('engagement.goTo.done'))} />
      ),
    },
    NOTE: {
      key: 'note',
      label: t('engagement.note.label'),
      form: (done) => <NoteForm {...props} onDone={() => done(t('engagement.note.done'))} />,
    },
    ROLE: {
      key: 'role',
      label: t('engagement.role.label'),
      form: (done) => <RoleForm {...props} onDone={() => done(t('engagement.role.done'))} />,
    },
    PAUSE: {
      key: 'pause',
      label: t('engagement.pause.label'),
      form: (done) => (
        <OneTextForm
          act={PauseEngagementDocument}
          name="text"
          rows={3}
          variables={(text) => ({ input: { engagementId, text } })}
          label={t('engagement.pause.why')}
          submit={t('engagement.pause.label')}
          onDone={() => done(t('engagement.pause.done'))}
          onMovedOn={reload}
        />
      ),
    },
    RESUME: {
      key: 'resume',
      label: t('engagement.resume.label'),
      form: (done) => (
        <OneTextForm
          act={ResumeEngagementDocument}
          name="text"
          rows={3}
          variables={(text) => ({ input: { engagementId, text } })}
          label={t('engagement.resume.why')}
          submit={t('engagement.resume.label')}
          onDone={() => done(t('engagement.resume.done'))}
          onMovedOn={reload}
        />
      ),
    },
    END: {
      key: 'end',
      label: t('engagement.end.label'),
      form: (done) => <EndForm {...props} onDone={() => done(t('engagement.end.done'))} />,
    },
  };
  return engagement.actions.map((action) => all[action]);
}

/** Another stage; any but the next one with why. */
function StageForm({
  engagementId,
  from,
  onDone,
  onMovedOn,
}: Props & { readonly from: Stage }): ReactElement {
  const { t } = useTranslation();
  const words = useWords();
  const act = useAct(GoToStageDocument);
  const form = useForm({ stage: '', text: '', nextOn: '', nextWhat: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{ stage: t('act.offer.chooseStage') }}
      variables={({ stage, text, nextOn, nextWhat }) => ({
        input: { engagementId, stage: stage as Stage, text, nextOn: nextOn || null, nextWhat },
      })}
      submit={t('engagement.goTo.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="stage"
        label={t('engagement.goTo.stage')}
        options={stages
          .filter((value) => value !== from)
          .map((value) => ({ value, label: words.label('stages', value) }))}
      />
      <TextField
        form={form}
        name="text"
        label={t('engagement.goTo.why')}
        hint={t('engagement.goTo.whyHint')}
        optional
        rows={2}
      />
      <TextField form={form} name="nextOn" label={t('engagement.nextOn')} type="date" optional />
      <TextField form={form} name="nextWhat" label={t('engagement.nextWhat')} optional />
    </ActForm>
  );
}

function NoteForm({ engagementId, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(NoteOnEngagementDocument);
  const form = useForm({ text: '', nextOn: '', nextWhat: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{ text: t('form.fillIn', { field: t('engagement.note.text') }) }}
      variables={({ text, nextOn, nextWhat }) => ({
        input: { engagementId, text, nextOn: nextOn || null, nextWhat },
      })}
      submit={t('engagement.note.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <TextField form={form} name="text" label={t('engagement.note.text')} rows={3} />
      <TextField form={form} name="nextOn" label={t('engagement.nextOn')} type="date" optional />
      <TextField form={form} name="nextWhat" label={t('engagement.nextWhat')} optional />
    </ActForm>
  );
}

/** Who does what: a title or unit, from a day. */
function RoleForm({ engagementId, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(StateRoleDocument);
  const form = useForm({ role: '', holder: '', fromOn: '', untilOn: '' });
  const fillIn = (field: string): string => t('form.fillIn', { field });
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        role: fillIn(t('engagement.role.role')),
        holder: fillIn(t('engagement.role.holder')),
        fromOn: fillIn(t('engagement.role.from')),
      }}
      variables={({ untilOn, ...rest }) => ({ input: { engagementId, ...rest, untilOn: untilOn || null } })}
      submit={t('engagement.role.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <TextField form={form} name="role" label={t('engagement.role.role')} />
      <TextField
        form={form}
        name="holder"
        label={t('engagement.role.holder')}
        hint={t('engagement.role.hint')}
      />
      <TextField form={form} name="fromOn" label={t('engagement.role.from')} type="date" />
      <TextField form={form} name="untilOn" label={t('engagement.role.until')} type="date" optional />
    </ActForm>
  );
}

/** The municipality says that it is over, and what came of it. */
function EndForm({ engagementId, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const act = useAct(EndEngagementDocument);
  const form = useForm({ outcome: '', text: '' });
  return (
    <ActForm
      form={form}
      act={act}
      required={{
        outcome: t('engagement.end.choose'),
        text: t('form.fillIn', { field: t('engagement.end.text') }),
      }}
      variables={({ outcome, text }) => ({
        input: { engagementId, outcome: outcome as EngagementOutcome, text },
      })}
      submit={t('engagement.end.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <RadioField
        form={form}
        name="outcome"
        label={t('engagement.outcome')}
        options={outcomes.map((value) => ({ value, label: t(`engagement.outcomes.${value}`) }))}
      />
      <TextField form={form} name="text" label={t('engagement.end.text')} rows={3} />
    </ActForm>
  );
}
