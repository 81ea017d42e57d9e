import { organisationsByLabel, vocabulary, type TermDefinition } from '#directory';
import { sql, type Tx } from '#kernel';
import { keeperId } from '../keeper.js';
import { STAGES } from '../stages.js';
import type { Owner, References } from './cells.js';
import { folded } from './fields.js';

/** Lists of the reference data that the directory's vocabulary does not have. */
const plainTerms = (...codes: readonly string[]): TermDefinition[] =>
  codes.map((code) => ({ code, label: { sv: code.replaceAll('_', ' '), en: code.replaceAll('_', ' ') } }));

const terms: References['terms'] = {
  themes: vocabulary.themes,
  audience: vocabulary.audiences,
  recipients: vocabulary.recipients,
  type: vocabulary.supportTypes,
  effort: vocabulary.efforts,
  stages: vocabulary.stages.filter(({ code }) => STAGES.some((stage) => stage === code)),
  perspective: [
    { code: 'främjande', label: { sv: 'Främjande', en: 'Promotive' } },
    { code: 'förebyggande', label: { sv: 'Förebyggande', en: 'Preventive' } },
    { code: 'åtgärdande', label: { sv: 'Åtgärdande', en: 'Remedial' } },
  ],
  steeringSteps: plainTerms(
    'omvärldsanalys',
    'nulägesanalys',
    'mål',
    'verksamhetsplan',
    'genomförande',
    'uppföljning',
  ),
  delivery: plainTerms('digitalt', 'på_plats', 'båda'),
  applicationMode: plainTerms('ansökan', 'rekvisition', 'utlysning', 'automatisk'),
};

/** "Länsstyrelserna" is all boards jointly; for what comes from Regeringskansliet the paying agency was not stated. */
const ALL_BOARDS = new Set(['länsstyrelserna', 'samtligalänsstyrelser', 'allalänsstyrelser']);
const NO_OWNER = new Set(['regeringskansliet', 'regeringen', 'okänd', 'okänt']);

/** Reads what importing must know of the rest of the house. */
export async function loadReferences(tx: Tx): Promise<References> {
  const counties = await tx.query<{ code: string; letter: string; name: string }>(
    sql`select code, letter, name from county order by code`,
  );
  const boards = await tx.query<{ id: string }>(
    sql`select id from organisation where 'COUNTY_BOARD' = any(kinds) and closed_on is null order by id`,
  );
  const keeper = await keeperId(tx);
  const current = await organisationsByLabel(tx);
  const former = await formerNames(tx);
  const owner = (label: string): Owner | undefined => {
    const word = folded(label);
    if (ALL_BOARDS.has(word)) return { organisationIds: boards.map(({ id }) => id), keeperId: null };
    if (NO_OWNER.has(word)) return { organisationIds: [], keeperId: keeper };
    const id = current(label) ?? former.get(word);
    // What an organisation had that ended without a successor, the keeper has now.
    if (id === null) return { organisationIds: [], keeperId: keeper };
    return id === undefined ? undefined : { organisationIds: [id], keeperId: null };
  };
  return { terms, counties, owner };
}

/** Earlier names, and names of organisations that have ended, with who is there now (or null): lists live longer. */
async function formerNames(tx: Tx): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.query<{ name: string; id: string | null }>(sql`
    with recursive heir as (
      select id as old_id, id, closed_on, merged_into_id from organisation
      union all
      select heir.old_id, o.id, o.closed_on, o.merged_into_id from heir join organisation o on o.id = heir.merged_into_id
    ), named as (
      select id, name from organisation union all select id, short_name from organisation
      union all select organisation_id, name from organisation_name
      union all select organisation_id, short_name from organisation_name
    )
    select named.name, case when heir.closed_on is null then heir.id end as id
    from heir join named on named.id = heir.old_id
    where heir.merged_into_id is null and (heir.id <> heir.old_id or heir.closed_on is not null
      or exists (select 1 from organisation_name n where n.organisation_id = heir.id))
    order by heir.closed_on is null`);
  return new Map(rows.map(({ name, id }) => [folded(name), id]));
}
