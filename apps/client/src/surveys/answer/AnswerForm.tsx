import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitSurveyDocument, type SurveyWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { reasonOf, useForm } from '../../kernel/form.js';
import { forgetUnsaved } from '../../kernel/unsaved.js';
import { OutcomeNote } from '../../parts/ActForm.js';
import { BothTexts } from '../../parts/BothTexts.js';
import { FormErrors } from '../../parts/FormErrors.js';
import { SavedLine } from '../../parts/SavedLine.js';
import { SendButton } from '../../parts/SendButton.js';
import { DangerNote, TextLook } from '../../parts/TextLook.js';
import { AboutSurvey } from './AboutSurvey.js';
import {
  byField,
  isTold,
  needField,
  needKeys,
  requiredFields,
  sentInput,
  textOf,
  type Answer,
} from './answer.js';
import { AnswerFields } from './AnswerFields.js';
import { useReadable } from './readable.js';
import { beginningOf, useSavedAnswer, type Door } from './saving-answer.js';
import type { Writer } from './writer.js';

interface Props {
  readonly door: Door;
  readonly survey: SurveyWholeFragment;
  readonly writer: Writer;
  readonly onOtherWriter: () => void;
  /** Sent: with the number of the answer. */
  readonly onSent: (number: number) => void;
  readonly reload: () => void;
}

/** One calm form that saves itself. What is sent is what stands in it. */
export function AnswerForm({ door, survey, writer, onOtherWriter, onSent, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const [beginning] = useState(() => beginningOf(survey));
  const form = useForm<Answer>(beginning.answer);
  const { saving, outcome, flush, goOnFrom, conflict, decide, joined } = useSavedAnswer(
    door,
    survey,
    writer,
    form,
    beginning,
  );
  const submit = useAct(SubmitSurveyDocument);
  const readable = useReadable(survey.questions);
  const [tries, setTries] = useState(0);
  const [sending, setSending] = useState(false);
  const { values, correct } = form;

  useEffect(() => {
    if (outcome?.kind === 'problem' && outcome.problem.__typename === 'InvalidInput')
      correct(outcome.problem);
  }, [outcome, correct]);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    setTries(tries + 1);
    submit.clear();
    const required = requiredFields(survey.questions, values, {
      field: (field) => t('form.fillIn', { field }),
      need: t('tell.textMissing'),
      reason: t('form.fillIn', { field: t('survey.goneReason') }),
    });
    if (conflict !== undefined || !form.check(required)) return;
    goOnFrom(undefined);
    setSending(true);
    const saved = await flush();
    if (saved !== null) {
      const said = sentInput(values);
      const { definitionVersion } = survey;
      const sent = await submit.run({
        input: { ...door, version: saved.version, definitionVersion, writer, ...said, ...reasonOf(form) },
      });
      if (sent.kind === 'done') {
        forgetUnsaved();
        onSent(sent.value.copy?.number ?? 1);
        return;
      }
      if (sent.kind === 'problem' && sent.problem.__typename === 'InvalidInput')
        correct(byField(sent.problem, said.needs));
      if (sent.kind === 'problem' && sent.problem.code === 'SURVEY_DRAFT_CHANGED') {
        // Somebody saved in between: saving once more joins the two, and what is sent has been seen.
        submit.clear();
        goOnFrom(undefined, {});
        await flush();
      } else if (sent.kind === 'problem' && sent.problem.__typename === 'StaleVersion') reload();
    }
    setSending(false);
  };

  const stale =
    submit.outcome?.kind === 'problem' && submit.outcome.problem.__typename === 'StaleVersion'
      ? submit.outcome.problem
      : undefined;
  // A need that the board knows was corrected elsewhere since: its text stands in the answer of the server.
  const changedNeed =
    stale === undefined || stale.code.startsWith('SURVEY_')
      ? undefined
      : needKeys(values).find(
          (key) =>
            isTold(values, key) &&
            survey.known.some((need) => need.key === key && need.version === stale.currentVersion),
        );
  const goOnWith = (key: string, version: number, text?: string): void => {
    form.set(needField(key, 'version'), String(version));
    if (text !== undefined) form.set(needField(key, 'text'), text);
    submit.clear();
  };

  const gone = survey.draft?.noLongerAsked ?? [];
  return (
    <>
      <p className="quiet">
        {t('survey.youAre', { name: writer.name, role: writer.role })}{' '}
        <Button variant="tertiary" data-size="sm" onClick={onOtherWriter}>
          {t('survey.otherWriter')}
        </Button>
      </p>
      <Details>
        <Details.Summary>{t('survey.about')}</Details.Summary>
        <Details.Content>
          <AboutSurvey survey={survey} />
        </Details.Content>
      </Details>
      {beginning.found && (
        <Alert data-color="info" role="status">
          <Paragraph>{t('tell.found')}</Paragraph>
        </Alert>
      )}
      {survey.earlierTitle !== null && survey.copy === null && (
        <p className="quiet">{t('survey.earlier', { title: survey.earlierTitle })}</p>
      )}
      {joined && (
        <Alert data-color="info" role="status">
          <Paragraph>{t('survey.joined')}</Paragraph>
        </Alert>
      )}
      <form noValidate className="form" onSubmit={(event) => void send(event)}>
        <FormErrors key={tries} form={form} />
        <AnswerFields form={form} questions={survey.questions} />
        {gone.length > 0 && (
          <Alert data-color="info">
            <Paragraph>{t('survey.noLongerAsked')}</Paragraph>
            <ul>
              {gone.map(({ title, values: said }) => (
                <li key={title}>
                  {title}: {said.join(', ')}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {conflict?.names.map((name) => (
          <BothTexts
            key={name}
            about={readable.field(values, name)}
            mine={readable.value(name, values[name])}
            theirs={readable.value(name, conflict.theirs[name])}
            onKeepMine={() => decide(name, true)}
            onTakeTheirs={() => decide(name, false)}
          />
        ))}
        {stale !== undefined && changedNeed !== undefined && (
          <BothTexts
            mine={textOf(values, needField(changedNeed, 'text'))}
            theirs={stale.currentText}
            onKeepMine={() => goOnWith(changedNeed, stale.currentVersion)}
            onTakeTheirs={() => goOnWith(changedNeed, stale.currentVersion, stale.currentText)}
          />
        )}
        {stale !== undefined && changedNeed === undefined && (
          <Alert data-color="warning" role="alert">
            <Paragraph>{stale.message}</Paragraph>
          </Alert>
        )}
        <SavedLine saving={saving} />
        <DangerNote texts={Object.values(values).filter((value) => typeof value === 'string')} />
        <TextLook form={form} />
        <section className="receives" aria-labelledby="receives">
          <Heading level={2} data-size="2xs" id="receives">
            {t('receives.title')}
          </Heading>
          <ul>
            <li>{t('receives.who', { board: survey.receiverName })}</li>
            {survey.holderName !== survey.receiverName && (
              <li>{t('survey.holderReads', { holder: survey.holderName })}</li>
            )}
            <li>{t('receives.document')}</li>
            <li>{t('receives.personal')}</li>
            <li>{t('survey.mayCorrect')}</li>
          </ul>
        </section>
        <OutcomeNote outcome={submit.outcome ?? outcome} onMovedOn={reload} />
        <div className="form-buttons">
          <SendButton
            label={survey.copy === null ? t('survey.send') : t('survey.sendCorrection')}
            to={survey.receiverName}
            sending={sending}
          />
        </div>
      </form>
    </>
  );
}
