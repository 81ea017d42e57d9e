import { Alert, Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import {
  CorrectSurveyQuestionsDocument,
  SaveSurveyRoundDocument,
  SurveyRoundPageDocument,
  type RoundWholeFragment,
  type SurveyQuestionKind,
} from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { useLoad } from '../../kernel/load.js';
import { OutcomeNote } from '../../parts/ActForm.js';
import { TextField } from '../../parts/fields.js';
import { FormErrors } from '../../parts/FormErrors.js';
import { PlusMark } from '../../parts/icons.js';
import { Page } from '../../parts/Page.js';
import { Section } from '../../parts/Section.js';
import { NotFound, Show } from '../../parts/states.js';
import { AboutSurvey } from '../answer/AboutSurvey.js';
import type { Answer } from '../answer/answer.js';
import { AnswerFields } from '../answer/AnswerFields.js';
import { QuestionCard } from './QuestionCard.js';
import {
  added,
  at,
  byQuestion,
  editingOf,
  kinds,
  listAt,
  previewOf,
  questionInputs,
  type Editing,
} from './questions.js';

/** The questions of a round, to edit, with the same page beside it as the respondent gets. */
export function Questions(): ReactElement {
  const { roundId = '' } = useParams();
  const loaded = useLoad(SurveyRoundPageDocument, { id: roundId });
  return (
    <Show loaded={loaded} lines={8}>
      {({ surveyRound: round }) =>
        round === null ? <NotFound /> : <Editor key={round.id} round={round} reload={loaded.reload} />
      }
    </Show>
  );
}

interface Props {
  readonly round: RoundWholeFragment;
  readonly reload: () => void;
}

function Editor({ round, reload }: Props): ReactElement {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [begun, setBegun] = useState({ version: round.version, definition: round.definitionVersion });
  const form = useForm<Editing>({ ...editingOf(round.questions), reason: '' });
  const save = useAct(SaveSurveyRoundDocument);
  const correct = useAct(CorrectSurveyQuestionsDocument);
  const [tries, setTries] = useState(0);
  const [told, setTold] = useState('');
  const [kind, setKind] = useState<SurveyQuestionKind>('SHORT_TEXT');
  const { values } = form;
  const order = listAt(values, 'order');
  const preview = previewOf(values, i18n.language);
  const corrects = round.actions.includes('CORRECT_QUESTIONS');
  const mayEdit = corrects || round.actions.includes('EDIT');
  const act = corrects ? correct : save;
  const stale = act.outcome?.kind === 'problem' && act.outcome.problem.__typename === 'StaleVersion';

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTries(tries + 1);
    const required = Object.fromEntries([
      ...order.map((id) => [at(id, 'titleSv'), t('surveys.question.write')]),
      ...(corrects ? [['reason', t('form.fillIn', { field: t('surveys.question.reason') })]] : []),
    ]) as Record<string, string>;
    if (!form.check(required)) return;
    const input = { roundId: round.id, version: begun.version, questions: questionInputs(values) };
    const outcome = corrects
      ? await correct.run({ input: { ...input, reason: String(values['reason']).trim() } })
      : await save.run({ input });
    if (outcome.kind === 'done') void navigate(`/enkater/${round.id}`);
    else if (outcome.kind === 'problem' && outcome.problem.__typename === 'InvalidInput')
      form.correct(byQuestion(outcome.problem, values));
    else if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion') reload();
  };

  const add = (): void => {
    const next = added(values, kind);
    form.replace(next.values);
    setTold(t('surveys.question.added', { number: order.length + 1 }));
    requestAnimationFrame(() => document.getElementById(form.fieldId(at(next.id, 'titleSv')))?.focus());
  };

  return (
    <Page
      title={t('surveys.questions')}
      over={<Link to={`/enkater/${round.id}`}>{round.title}</Link>}
      lead={mayEdit ? t('surveys.questionsLead') : t('surveys.frozen')}
    >
      <p role="status" className="ds-sr-only">
        {told}
      </p>
      {mayEdit && (
        <form noValidate className="form" onSubmit={(event) => void send(event)}>
          <FormErrors key={tries} form={form} />
          <ol className="plain cards" id="questions" tabIndex={-1} aria-label={t('surveys.questions')}>
            {order.map((id, index) => (
              <QuestionCard
                key={id}
                form={form}
                id={id}
                place={index + 1}
                of={order.length}
                earlier={preview.slice(0, index)}
                tell={setTold}
              />
            ))}
          </ol>
          <div className="survey-new">
            <Field>
              <Label>{t('surveys.question.kind')}</Label>
              <Select value={kind} onChange={(event) => setKind(event.target.value as SurveyQuestionKind)}>
                {kinds.map((value) => (
                  <Select.Option key={value} value={value}>
                    {t(`surveys.kind.${value}`)}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            <Button type="button" variant="secondary" onClick={add}>
              <PlusMark />
              {t('surveys.question.add')}
            </Button>
          </div>
          {corrects && (
            <TextField
              form={form}
              name="reason"
              label={t('surveys.question.reason')}
              hint={t('surveys.question.reasonHint')}
              rows={2}
            />
          )}
          {stale && (
            <Alert data-color="warning" role="alert">
              <Paragraph>
                {round.definitionVersion === begun.definition && round.version !== begun.version
                  ? t('surveys.changedElse')
                  : t('surveys.questionsChanged')}
              </Paragraph>
              <div className="form-buttons">
                <Button
                  variant="secondary"
                  data-size="sm"
                  onClick={() => {
                    setBegun({ version: round.version, definition: round.definitionVersion });
                    act.clear();
                  }}
                >
                  {t('surveys.keepMine')}
                </Button>
                <Button
                  variant="secondary"
                  data-size="sm"
                  onClick={() => {
                    form.replace({ ...editingOf(round.questions), reason: String(values['reason']) });
                    setBegun({ version: round.version, definition: round.definitionVersion });
                    act.clear();
                  }}
                >
                  {t('surveys.takeTheirs')}
                </Button>
              </div>
            </Alert>
          )}
          <OutcomeNote outcome={act.outcome} onMovedOn={reload} />
          <div className="form-buttons">
            <Button type="submit" loading={act.pending}>
              {corrects ? t('surveys.question.correct') : t('surveys.question.save')}
            </Button>
          </div>
        </form>
      )}
      <Section title={t('surveys.preview')} intro={t('surveys.previewIntro')}>
        <Preview round={round} values={values} />
      </Section>
    </Page>
  );
}

/** The same parts as on the answering page; what is typed here goes nowhere. */
function Preview({
  round,
  values,
}: {
  readonly round: RoundWholeFragment;
  readonly values: Editing;
}): ReactElement {
  const { i18n } = useTranslation();
  const form = useForm<Answer>({ needs: ['preview'] });
  return (
    <div className="survey-preview">
      <AboutSurvey survey={round} />
      <div className="form">
        <AnswerFields form={form} questions={previewOf(values, i18n.language)} />
      </div>
    </div>
  );
}
