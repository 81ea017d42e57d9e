import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeUpInDialogueDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { TextField } from '../../parts/fields.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** Takes the need up at a dialogue with the municipality. */
export function DialogueForm({ need, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<{ dialogueOn: string }>({ dialogueOn: '' });
  const act = useAct(TakeUpInDialogueDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ dialogueOn: t('act.dialogue.choose') }}
      variables={({ dialogueOn }) => ({ input: { needId: need.id, dialogueOn } })}
      submit={t('act.dialogue.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <TextField form={form} name="dialogueOn" label={t('act.dialogue.day')} type="date" />
    </ActForm>
  );
}
