import { Tag } from '@digdir/designsystemet-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedState } from '../generated/graphql.js';
import { useFormat } from '../kernel/format.js';
import { ClockMark, WarningMark } from '../parts/icons.js';

const colours: Partial<Record<NeedState, 'success' | 'info' | 'warning' | 'accent'>> = {
  ASKED_BACK: 'warning',
  HEARD: 'warning',
  REFERRED: 'info',
  IN_DIALOGUE: 'info',
  ANSWERED: 'accent',
  FED_BACK: 'accent',
  CLOSED: 'success',
};

/** Where a need stands, in words. */
export function StateTag({ state }: { readonly state: NeedState }): ReactElement {
  const { t } = useTranslation();
  return <Tag data-color={colours[state] ?? 'neutral'}>{t(`need.state.${state}`)}</Tag>;
}

/** A due day; late ones are marked by shape and word, not by colour alone. */
export function Due({ at, overdue }: { readonly at: string; readonly overdue: boolean }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  return overdue ? (
    <span className="due due-late">
      <WarningMark />
      {t('next.late', { day: format.day(at) })}
    </span>
  ) : (
    <span className="due">
      <ClockMark />
      {t('next.by', { day: format.day(at) })}
    </span>
  );
}

/** An example shown as it looked then, not something going on now. */
export function ExampleBadge({ asOf }: { readonly asOf: string | null }): ReactElement | null {
  const { t } = useTranslation();
  return asOf === null ? null : (
    <Tag data-color="brand1" variant="outline">
      {t('pilot.example', { year: asOf.slice(0, 4) })}
    </Tag>
  );
}
