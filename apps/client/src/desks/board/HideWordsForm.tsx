import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { findsIn } from '#wording';
import { HideWordsDocument, type NeedWholeFragment } from '../../generated/graphql.js';
import { useAct } from '../../kernel/act.js';
import { useForm } from '../../kernel/form.js';
import { ActForm } from '../../parts/ActForm.js';
import { TextField } from '../../parts/fields.js';

interface Props {
  readonly need: NeedWholeFragment;
  readonly onDone: () => void;
  readonly onMovedOn: () => void;
}

/** Words that others should not read. Begins with what points at a person. */
export function HideWordsForm({ need, onDone, onMovedOn }: Props): ReactElement {
  const { t } = useTranslation();
  const found = [need.givenTitle, need.text, need.capacity ?? ''].flatMap((text) => findsIn(text));
  const form = useForm<{ words: string; reason: string }>({
    words: [...new Set(found.map(({ text }) => text))].join('\n'),
    reason: '',
  });
  const act = useAct(HideWordsDocument);
  return (
    <ActForm
      form={form}
      act={act}
      required={{ reason: t('form.fillIn', { field: t('act.hide.reason') }) }}
      variables={({ words, reason }) => ({
        input: {
          needId: need.id,
          words: words
            .split('\n')
            .map((word) => word.trim())
            .filter((word) => word !== ''),
          reason: reason.trim(),
        },
      })}
      submit={t('act.hide.submit')}
      onDone={onDone}
      onMovedOn={onMovedOn}
    >
      <p>{t('act.hide.intro')}</p>
      <TextField
        form={form}
        name="words"
        label={t('act.hide.words')}
        hint={t('act.hide.wordsHint')}
        rows={4}
        optional
      />
      <TextField form={form} name="reason" label={t('act.hide.reason')} hint={t('act.hide.reasonHint')} />
    </ActForm>
  );
}
