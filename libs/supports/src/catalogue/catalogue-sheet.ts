import { labelOf } from '#directory';
import type { ListSheet, Locale } from '#kernel';
import type { CatalogueRow } from './catalogue-row.js';

const labels = (name: 'themes' | 'audiences' | 'recipients', codes: readonly string[], locale: Locale) =>
  codes.map((code) => labelOf(name, code, locale));

const KINDS = { SUPPORT: { sv: 'Stöd', en: 'Support' }, GRANT: { sv: 'Statsbidrag', en: 'Grant' } };

/** What readers of the catalogue take away; the columns that the import reads back are the command's (export/). */
export const catalogueSheet: ListSheet<CatalogueRow> = {
  name: { sv: 'Stöd och bidrag', en: 'Support and grants' },
  columns: [
    { header: { sv: 'Namn', en: 'Name' }, type: 'wide', value: (item) => item.name },
    { header: { sv: 'Typ', en: 'Kind' }, value: (item, locale) => KINDS[item.kind][locale] },
    { header: { sv: 'Från', en: 'From' }, type: 'wide', value: (item) => item.ownerLabel },
    { header: { sv: 'Beskrivning', en: 'Description' }, type: 'wide', value: (item) => item.description },
    { header: { sv: 'Teman', en: 'Themes' }, value: (item, locale) => labels('themes', item.themes, locale) },
    {
      header: { sv: 'Målgrupper', en: 'Target groups' },
      value: (item, locale) => labels('audiences', item.audience, locale),
    },
    {
      header: { sv: 'Vem kan få det', en: 'Who may receive it' },
      value: (item, locale) => labels('recipients', item.recipients, locale),
    },
    {
      header: { sv: 'Sista ansökningsdag', en: 'Last day to apply' },
      type: 'day',
      value: (item) => item.closesOn,
    },
    { header: { sv: 'Belopp', en: 'Amount' }, type: 'kronor', value: (item) => item.totalAmountSek },
    { header: { sv: 'Kontrollerat', en: 'Checked' }, type: 'day', value: (item) => item.checkedOn },
    { header: { sv: 'Källa', en: 'Source' }, type: 'wide', value: (item) => item.sourceUrl },
  ],
};
