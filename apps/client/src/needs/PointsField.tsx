import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, Values } from '../kernel/form.js';
import { CheckboxField, type Option } from '../parts/fields.js';
import type { Point } from './points.js';

/** How many contact points stand open at first and after a search. */
const FIRST = 6;

interface Props<V extends Values> {
  readonly form: Form<V>;
  readonly name: keyof V & string;
  /** Those that fit best first. */
  readonly points: readonly Point[];
}

/** Ways in to choose among: the first few, those found by a search, and those already chosen. */
export function PointsField<V extends Values>({ form, name, points }: Props<V>): ReactElement {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const chosen = new Set(form.values[name]);
  const wanted = search.trim().toLocaleLowerCase('sv');
  const found = points
    .filter((point) => `${point.name} ${point.organisation.name}`.toLocaleLowerCase('sv').includes(wanted))
    .filter(({ id }, index) => index < FIRST || chosen.has(id));
  const shown = [...points.filter((point) => chosen.has(point.id) && !found.includes(point)), ...found];
  const options = shown.map<Option>((point) => ({
    value: point.id,
    label: point.name,
    hint: t('act.refer.point', {
      where:
        point.counties.length === 0
          ? t('act.refer.country')
          : point.counties.map((county) => county.name).join(', '),
      days: point.answerWorkingDays,
    }),
  }));
  return (
    <>
      <Field>
        <Label>{t('act.refer.search')}</Label>
        <Field.Description>{t('act.refer.searchHint', { count: points.length })}</Field.Description>
        <Input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Field>
      <CheckboxField
        form={form}
        name={name}
        label={t('act.refer.to')}
        hint={t('act.refer.toHint')}
        options={options}
      />
      {options.length === 0 && <p role="status">{t('act.refer.noOne')}</p>}
    </>
  );
}
