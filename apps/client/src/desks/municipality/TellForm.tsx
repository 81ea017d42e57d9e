import { Alert, Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RemoveDraftDocument, SubmitNeedDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { reasonOf, useForm } from '../../kernel/form.js';
import { forgetUnsaved, keepUnsaved, unsavedOf } from '../../kernel/unsaved.js';
import { OutcomeNote } from '../../parts/ActForm.js';
import { BothTexts } from '../../parts/BothTexts.js';
import { TextField } from '../../parts/fields.js';
import { FormErrors } from '../../parts/FormErrors.js';
import { Page } from '../../parts/Page.js';
import { SavedLine } from '../../parts/SavedLine.js';
import { SendButton } from '../../parts/SendButton.js';
import { DangerNote, TextLook } from '../../parts/TextLook.js';
import { useWho, type Who } from '../../shell/who.js';
import { useDraft, valuesOf, type DraftValues } from './draft.js';
import { MoreFields } from './MoreFields.js';
import { ShareField } from './ShareField.js';
import { useOurBoard, WhoReceives } from './WhoReceives.js';

/** Set on the address of a draft that was just given its id: the form stays as it is. */
export interface Kept {
  readonly kept: true;
}

/** The pilot a need is told in unless another is chosen: one that is going on rather than an example. */
const startPilot = ({ pilots }: Who): string =>
  (pilots.find(({ exampleAsOf }) => exampleAsOf === null) ?? pilots[0])?.id ?? '';

/** Tells a need: one text that must be there, the rest if one likes. Saves itself; nothing typed is lost. */
export function TellForm({ need }: { readonly need: NeedWholeFragment | null }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const who = useWho();
  const board = useOurBoard();
  const owner = `${who.person?.id ?? ''}/${who.organisation?.id ?? ''}`;
  const [start] = useState(() => valuesOf(need, startPilot(who)));
  const [found] = useState(() => unsavedOf(owner, need?.id ?? null) as DraftValues | undefined);
  const form = useForm<DraftValues>({ ...start, ...found });
  const draft = useDraft(need, form.values, start);
  const submit = useAct(SubmitNeedDocument);
  const remove = useAct(RemoveDraftDocument);
  const [tries, setTries] = useState(0);
  const [sending, setSending] = useState(false);

  const { saving, saved, outcome, changed, flush, goOnFrom } = draft;
  const savedId = saved.current?.id;
  const { values, correct } = form;

  useEffect(() => {
    if (changed) keepUnsaved({ owner, draft: savedId ?? null, values });
    else forgetUnsaved();
  }, [changed, owner, savedId, values]);

  // Once the server knows the draft, the address does too: it can be left and come back to.
  useEffect(() => {
    if (saving.kind === 'saved' && savedId !== undefined && need === null) {
      void navigate(`/behov/nytt/${savedId}`, { replace: true, state: { kept: true } satisfies Kept });
    }
  }, [saving, savedId, need, navigate]);

  useEffect(() => {
    if (outcome?.kind === 'problem' && outcome.problem.__typename === 'InvalidInput')
      correct(outcome.problem);
  }, [outcome, correct]);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    setTries(tries + 1);
    goOnFrom(undefined);
    if (!form.check({ text: t('tell.textMissing') })) return;
    setSending(true);
    const ready = await flush();
    if (ready !== null) {
      const input = { needId: ready.id, version: ready.version, ...reasonOf(form) };
      const sent = await submit.run({ input });
      if (sent.kind === 'done') {
        forgetUnsaved();
        await navigate(`/behov/${ready.id}`, { state: { told: true } });
        return;
      }
      if (sent.kind === 'problem' && sent.problem.__typename === 'InvalidInput') correct(sent.problem);
    }
    setSending(false);
  };

  const throwAway = async (): Promise<void> => {
    if (savedId !== undefined && (await remove.run({ input: { needId: savedId } })).kind !== 'done') return;
    forgetUnsaved();
    await navigate('/behov');
  };

  const problem = outcome?.kind === 'problem' ? outcome.problem : undefined;

  return (
    <Page title={t('tell.title')} lead={t('tell.lead')} narrow>
      {found !== undefined && (
        <Alert data-color="info" role="status">
          <Paragraph>{t('tell.found')}</Paragraph>
        </Alert>
      )}
      <form noValidate className="form" onSubmit={(event) => void send(event)}>
        <FormErrors key={tries} form={form} />
        <TextField form={form} name="text" label={t('tell.text')} hint={t('tell.textHint')} rows={8} />
        <TextField form={form} name="title" label={t('tell.heading')} hint={t('tell.headingHint')} optional />
        <Details>
          <Details.Summary>{t('tell.more')}</Details.Summary>
          <Details.Content>
            <MoreFields form={form} pilots={who.pilots} />
          </Details.Content>
        </Details>
        <ShareField form={form} />
        {problem?.__typename === 'StaleVersion' && (
          <BothTexts
            mine={values.text}
            theirs={problem.currentText}
            onKeepMine={() => goOnFrom(problem.currentVersion)}
            onTakeTheirs={() => {
              form.set('text', problem.currentText);
              goOnFrom(problem.currentVersion);
            }}
          />
        )}
        <SavedLine saving={saving} />
        <DangerNote texts={[values.text, values.title, values.capacity]} />
        <TextLook form={form} />
        <WhoReceives board={board} />
        <OutcomeNote outcome={submit.outcome ?? outcome} />
        <div className="form-buttons">
          <SendButton label={t('tell.send')} to={board} sending={sending} />
          {savedId !== undefined && (
            <Button variant="tertiary" onClick={() => void throwAway()}>
              {t('tell.throwAway')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
