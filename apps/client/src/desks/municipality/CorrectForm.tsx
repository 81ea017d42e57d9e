import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectNeedDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { BothTexts } from '../../parts/BothTexts.js';
import { TextField } from '../../parts/fields.js';
import { contentOf, valuesOf, type DraftValues } from './draft.js';
import { MoreFields } from './MoreFields.js';
import { ShareField } from './ShareField.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** A new version of what was told; whoever acts is told of it, and the old version stays in the history. */
export function CorrectForm({ need, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<DraftValues>(valuesOf(need));
  const act = useAct(CorrectNeedDocument);
  const [version, setVersion] = useState(need.version);
  const problem = act.outcome?.kind === 'problem' ? act.outcome.problem : undefined;
  const goOn = (from: number): void => {
    setVersion(from);
    act.clear();
  };
  return (
    <ActForm
      form={form}
      act={act}
      required={{ text: t('tell.textMissing') }}
      variables={(values) => ({ input: { needId: need.id, version, ...contentOf(values) } })}
      submit={t('act.correct.submit')}
      to={need.board.name}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <p>{t('act.correct.intro')}</p>
      <TextField form={form} name="text" label={t('tell.text')} rows={8} />
      <TextField form={form} name="title" label={t('tell.heading')} optional />
      <MoreFields form={form} />
      {need.pilot !== null && <ShareField form={form} />}
      {problem?.__typename === 'StaleVersion' && (
        <BothTexts
          mine={form.values.text}
          theirs={problem.currentText}
          onKeepMine={() => goOn(problem.currentVersion)}
          onTakeTheirs={() => {
            form.set('text', problem.currentText);
            goOn(problem.currentVersion);
          }}
        />
      )}
    </ActForm>
  );
}
