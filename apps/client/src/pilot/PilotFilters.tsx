import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CountiesDocument } from '../generated/graphql.js';
import { useLoad } from '../kernel/load.js';
import { SelectFilter, useFilter } from '../parts/Filters.js';
import { useWho } from '../shell/who.js';

/** The pilot that the address names, else the person's first. */
export function usePilotId(): string | undefined {
  const { pilots } = useWho();
  return useFilter().read('pilot') || pilots[0]?.id;
}

/** Which pilot; nothing where there is only one. */
export function PilotFilter(): ReactElement | null {
  const { t } = useTranslation();
  const [first, ...others] = useWho().pilots;
  if (first === undefined || others.length === 0) return null;
  return (
    <SelectFilter
      name="pilot"
      label={t('toRaise.pilot')}
      all={first.name}
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** Which county. */
export function CountyFilter(): ReactElement {
  const { t } = useTranslation();
  const counties = useLoad(CountiesDocument, {});
  return (
    <SelectFilter
      name="lan"
      label={t('pilotNeeds.county')}
      all={t('pilotNeeds.allCounties')}
      options={(counties.data?.counties ?? []).map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
