import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../kernel/format.js';
import type { Saving } from '../kernel/saving.js';
import { CheckMark, WarningMark } from './icons.js';

/** Tells that the draft is saved, and when; or that it is not, and what happens then. */
export function SavedLine({ saving }: { readonly saving: Saving }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p role="status" className={saving.kind === 'unsaved' ? 'saved saved-not' : 'saved'}>
      {saving.kind === 'idle' && t('tell.savesItself')}
      {saving.kind === 'saving' && t('tell.saving')}
      {saving.kind === 'saved' && (
        <>
          <CheckMark />
          {t('tell.saved', { time: format.time(saving.at) })}
        </>
      )}
      {saving.kind === 'unsaved' && (
        <>
          <WarningMark />
          {t('tell.unsaved')}
        </>
      )}
    </p>
  );
}
