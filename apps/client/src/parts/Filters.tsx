import { Checkbox, Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type {
  CatalogueSort,
  ClosingItemSort,
  NeedSort,
  OpenCaseSort,
  ParticipantSort,
  PilotNeedSort,
  RaisedSort,
  ReferralSort,
  SurveyInvitationSort,
  SurveyRoundSort,
} from '../generated/graphql.js';
import type { Option } from './fields.js';

/** Filters live in the address: they can be linked to, and going back undoes them. */
export function useFilter(): {
  readonly read: (name: string) => string;
  readonly write: (name: string, value: string) => void;
  /** Something is filtered. */
  readonly any: boolean;
} {
  const [search, setSearch] = useSearchParams();
  return {
    read: (name) => search.get(name) ?? '',
    write: (name, value) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    any: [...search.keys()].some((name) => name !== 'ordning'),
  };
}

/** The row of filters above a list. On a phone the list comes first: there all but the search unfolds. */
export function Filters({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(useFilter().any);
  return (
    <form
      role="search"
      aria-label={label}
      className={open ? 'filters' : 'filters folded'}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <button type="button" className="more-filters" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('filter.fewer') : t('filter.more')}
      </button>
    </form>
  );
}

interface Props {
  readonly name: string;
  readonly label: string;
}

const TYPING_MS = 300;

/** Free text; asks once the typing pauses. */
export function SearchFilter({ name, label }: Props): ReactElement {
  const { read, write } = useFilter();
  const asked = read(name);
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => write(name, typed), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Field className="filter-search">
      <Label>{label}</Label>
      <Input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </Field>
  );
}

/** One of a list, or all. */
export function SelectFilter({
  name,
  label,
  all,
  options,
}: Props & { readonly all: string; readonly options: readonly Option[] }): ReactElement {
  const { read, write } = useFilter();
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={read(name)} onChange={(event) => write(name, event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

/** Orders of lists, as the API names them. */
type Sort =
  | CatalogueSort
  | ClosingItemSort
  | NeedSort
  | OpenCaseSort
  | ParticipantSort
  | PilotNeedSort
  | RaisedSort
  | ReferralSort
  | SurveyInvitationSort
  | SurveyRoundSort;

/** In which order; the first one is the usual. */
export function SortFilter({ sorts }: { readonly sorts: readonly Sort[] }): ReactElement {
  const { t } = useTranslation();
  const [usual = { label: '' }, ...others] = sorts.map((value) => ({ value, label: t(`sort.${value}`) }));
  return <SelectFilter name="ordning" label={t('filter.order')} all={usual.label} options={others} />;
}

/** The search and the order that the address asks for. Of the usual order, the API's own, it need not say. */
export function useAsked<S extends Sort>(
  sorts: readonly S[],
): { readonly search?: string; readonly sort?: S } {
  const { read } = useFilter();
  const sort = sorts.find((known) => known === read('ordning'));
  return {
    ...(read('sok') === '' ? {} : { search: read('sok') }),
    ...(sort === undefined ? {} : { sort }),
  };
}

/** A day; all days where it is left out. */
export function DayFilter({ name, label }: Props): ReactElement {
  const { read, write } = useFilter();
  return (
    <Field>
      <Label>{label}</Label>
      <Input type="date" value={read(name)} onChange={(event) => write(name, event.target.value)} />
    </Field>
  );
}

/** Only these, or all. */
export function CheckFilter({ name, label }: Props): ReactElement {
  const { read, write } = useFilter();
  return (
    <Checkbox
      label={label}
      value="ja"
      checked={read(name) !== ''}
      onChange={(event) => write(name, event.target.checked ? 'ja' : '')}
    />
  );
}
