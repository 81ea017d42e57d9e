import type { ItemSeen, Term } from './documents.js';

/** Words for the codes of the catalogue. */
export interface Words {
  readonly efforts: readonly Term[];
  readonly recipients: readonly Term[];
}

/** An answer "we can contribute", in the words of the catalogue. */
export interface OfferText {
  readonly what: string;
  readonly asksOfYou: string;
  readonly stage: string;
}

/** Where a support begins when the catalogue does not say. */
const FIRST_STAGE = 'READINESS';

const labelOf = (terms: readonly Term[], code: string): string =>
  terms.find((term) => term.code === code)?.label ?? code;

/** The offer that follows from supports and grants of one owner. */
export function offerOf(items: readonly ItemSeen[], words: Words): OfferText {
  return {
    what: items.map(({ name, description }) => `${name}: ${description}`).join('\n\n'),
    asksOfYou: items.map((item) => `${item.name}: ${asks(item, words)}`).join('\n\n'),
    stage: items.flatMap((item) => item.stages)[0] ?? FIRST_STAGE,
  };
}

function asks(item: ItemSeen, { efforts, recipients }: Words): string {
  const facts = [
    item.effort == null ? null : `${labelOf(efforts, item.effort)}.`,
    item.effortNote,
    item.capacity,
    item.cost == null ? null : `Kostnad: ${item.cost}.`,
    item.applicationMode == null ? null : `Så söker ni: ${item.applicationMode}.`,
    item.coFunding == null ? null : `Medfinansiering: ${item.coFunding}`,
    item.reportingRequirement,
    item.fundingYear == null ? null : `Uppgifterna gäller omgången ${item.fundingYear}.`,
    item.recipients.length === 0
      ? null
      : `Vänder sig till: ${item.recipients.map((code) => labelOf(recipients, code).toLowerCase()).join(', ')}.`,
  ];
  return facts.filter((fact) => fact != null && fact !== '').join(' ') || 'Kontakta oss om vad det kräver.';
}
