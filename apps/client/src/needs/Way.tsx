import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedState } from '../generated/graphql.js';
import { CheckMark } from '../parts/icons.js';
import { stepAt, steps } from './way.js';

/** How far a need has come on its way, each step with its name. */
export function Way({ state }: { readonly state: NeedState }): ReactElement | null {
  const { t } = useTranslation();
  const current = stepAt(state);
  if (current === undefined) return null;
  return (
    <ol className="way" aria-label={t('way.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index < current ? 'way-done' : index === current ? 'way-here' : 'way-ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="way-dot">{index < current && <CheckMark />}</span>
          <span>
            {t(`way.${step}`)}
            {index < current && <span className="ds-sr-only"> {t('way.done')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
