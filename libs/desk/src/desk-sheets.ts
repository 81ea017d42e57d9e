import { labelOf } from '#directory';
import type { ListSheet, Locale } from '#kernel';
import { NEED_STATE_TEXTS, PARTY_TEXTS } from '#needs';
import type { InboxItemType } from './desk.types.js';
import type { RaisedRow } from './to-raise.service.js';

const themes = (codes: readonly string[], locale: Locale): string[] =>
  codes.map((code) => labelOf('themes', code, locale));

/** The inbox as a file. */
export const inboxSheet: ListSheet<InboxItemType> = {
  name: { sv: 'Inkorg', en: 'Inbox' },
  columns: [
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (need) => need.title },
    { header: { sv: 'Kommun', en: 'Municipality' }, value: (need) => need.municipality.name },
    { header: { sv: 'Läge', en: 'State' }, value: (need, locale) => NEED_STATE_TEXTS[need.state][locale] },
    { header: { sv: 'Teman', en: 'Themes' }, value: (need, locale) => themes(need.themes, locale) },
    {
      header: { sv: 'Inskickat', en: 'Submitted' },
      type: 'instant',
      value: (need) => need.submittedAt,
    },
    {
      header: { sv: 'Bekräftat av kommunen', en: 'Confirmed by the municipality' },
      value: (need, locale) => (need.confirmed ? YES : NOT_YET)[locale],
    },
    {
      header: { sv: 'Väntar på', en: 'Waits on' },
      value: ({ next }, locale) => (next.waitsOn.length > 0 ? next.waitsOn : PARTY_TEXTS[next.party][locale]),
    },
    { header: { sv: 'Att göra', en: 'To do' }, value: ({ next }) => next.stepText },
    { header: { sv: 'Senast', en: 'By' }, type: 'instant', value: ({ next }) => next.dueAt },
    {
      header: { sv: 'Försenat', en: 'Late' },
      value: ({ next }, locale) => (next.overdue ? YES[locale] : null),
    },
    {
      header: { sv: 'Förslag på stöd', en: 'Suggestions' },
      type: 'wide',
      value: (need) => need.suggestions.map(({ item }) => item.name),
    },
    { header: { sv: 'Id', en: 'Id' }, value: (need) => need.id },
  ],
};

const YES = { sv: 'ja', en: 'yes' };
const NOT_YET = { sv: 'inte än', en: 'not yet' };

/** The list to raise as a file. */
export const raisedSheet: ListSheet<RaisedRow & { readonly stepText: string }> = {
  name: { sv: 'Att lyfta', en: 'To raise' },
  columns: [
    { header: { sv: 'Rubrik', en: 'Heading' }, type: 'wide', value: (item) => item.heading },
    { header: { sv: 'Län', en: 'County' }, value: (item) => item.countyName },
    { header: { sv: 'Teman', en: 'Themes' }, value: (item, locale) => themes(item.themes, locale) },
    { header: { sv: 'Väntar på', en: 'Waits on' }, type: 'wide', value: (item) => item.waitsOnName },
    { header: { sv: 'Att göra', en: 'To do' }, value: (item) => item.stepText },
    { header: { sv: 'Sedan', en: 'Since' }, type: 'instant', value: (item) => item.waitingSince },
    { header: { sv: 'Skulle ha gjorts', en: 'Was due' }, type: 'instant', value: (item) => item.dueAt },
  ],
};
