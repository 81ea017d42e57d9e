import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmSurveyAnswerDocument,
  type CopyOfAnswerFragment,
  type SurveyWholeFragment,
} from '../../generated/graphql.js';
import { download } from '../../kernel/download.js';
import { useFormat } from '../../kernel/format.js';
import { ButtonForm } from '../../parts/OneTextForm.js';
import { Section } from '../../parts/Section.js';
import type { Door } from './saving-answer.js';

/** The own copy of what was sent, to read, print or keep. */
export function CopyOfAnswer({
  copy,
  title,
  file,
}: {
  readonly copy: CopyOfAnswerFragment;
  readonly title: string;
  /** The name of the file it can be kept as. */
  readonly file: string;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const by = { when: format.dayAndTime(copy.at), name: copy.by.name, role: copy.by.role };
  const keep = (): void =>
    download(`${file}.txt`, new Blob([copy.text], { type: 'text/plain;charset=utf-8' }));
  return (
    <Section title={title}>
      <p className="quiet">
        {copy.number > 1 ? t('survey.copyCorrected', by) : t('survey.copySent', by)}
        {copy.enteredBy !== null && ` ${t(`survey.entered.${copy.channel}`, { by: copy.enteredBy })}`}
      </p>
      <pre className="survey-copy">{copy.text}</pre>
      <div className="form-buttons no-print">
        <Button variant="secondary" onClick={keep}>
          {t('survey.download')}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('survey.print')}
        </Button>
      </div>
    </Section>
  );
}

interface Props {
  readonly door: Door;
  readonly survey: SurveyWholeFragment;
  readonly copy: CopyOfAnswerFragment;
  readonly onCorrect: () => void;
  readonly reload: () => void;
}

/** After sending: who has it, the own copy, and how to correct it. */
export function SentAnswer({ door, survey, copy, onCorrect, reload }: Props): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const [confirmed, setConfirmed] = useState(false);
  return (
    <>
      {survey.needsConfirmation ? (
        <Section title={t('survey.isItRight')} className="acts">
          <ButtonForm
            act={ConfirmSurveyAnswerDocument}
            variables={() => ({ input: door })}
            intro={<p>{t(`survey.entered.${copy.channel}`, { by: copy.enteredBy })}</p>}
            submit={t('confirm.right.submit')}
            onDone={() => {
              setConfirmed(true);
              reload();
            }}
            onMovedOn={reload}
          />
        </Section>
      ) : (
        <Alert data-color="success" role="status">
          <Paragraph>
            {confirmed ? t('confirm.right.done') : t('survey.sent', { receiver: survey.receiverName })}
          </Paragraph>
        </Alert>
      )}
      {survey.mayAnswer && (
        <div className="form-buttons no-print">
          <Button variant="secondary" onClick={onCorrect}>
            {survey.draft === null ? t('survey.correct') : t('survey.goOnCorrecting')}
          </Button>
          <p className="quiet">{t('survey.correctUntil', { day: format.day(survey.dueAt) })}</p>
        </div>
      )}
      <CopyOfAnswer
        copy={copy}
        title={t('survey.copy')}
        file={`${survey.title} ${survey.organisationName}`}
      />
    </>
  );
}
