import { sql, type Tx } from '#kernel';
import type { NeedRecord } from '#needs';
import { searchDocument } from '#supports';
import { EVERYDAY_WORDS } from './everyday-words.js';
import type { MatchReason } from './match-record.js';

/** Stored with every suggestion: which engine, which parameters. */
export const ENGINE = 'fts-1';

/** Suggestions kept for a need. */
const MAX_SUGGESTIONS = 10;
/** A word found in more than this part of the catalogue tells nothing ("kommun", "stöd"). */
const COMMON = 0.12;
/** Below this nothing is suggested: two rare words, or one and a theme in common. */
const MIN_SCORE = 6;

/** One hit, before it becomes a match. */
export interface Suggestion {
  readonly itemId: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

interface Hit {
  readonly id: string;
  readonly kind: 'SUPPORT' | 'GRANT';
  readonly themes: string[];
  readonly audience: string[];
  readonly countyCodes: string[];
  readonly words: string[];
  readonly weight: number;
}

/**
 * Looks for supports and grants that share words with a need: Swedish stems, rare words weigh more (inverse document
 * frequency), then what people tagged. Offers bound to another county, and those that have ended, are out of reach.
 * Deliberately simple; `#matching` becomes an engine of its own.
 */
export async function searchCatalogue(tx: Tx, need: NeedRecord): Promise<Suggestion[]> {
  const hits = await tx.query<Hit>(sql`
    with word as (
      select distinct on (stem) stem, form from (
        select lower(m[1]) as form, (ts_lexize('swedish_stem', lower(m[1])))[1] as stem
        from regexp_matches(${`${need.title} ${need.text}`}, '[[:alpha:]]{3,}', 'g') m) forms
      where stem is not null and not form = any(${[...EVERYDAY_WORDS]}::text[])
      order by stem, form),
    catalogue as materialized (select count(*)::float as size from catalogue_item),
    -- Any of the words, by the index; each text is then stemmed once.
    candidate as materialized (
      select id, ${searchDocument} as document from catalogue_item
      where ${searchDocument} @@ (select to_tsquery('simple', string_agg(quote_literal(stem), ' | ')) from word)
        and (cardinality(county_codes) = 0 or ${need.countyCode} = any(county_codes))
        and (ended_on is null or ended_on >= ${tx.today}::date)),
    hit as (
      select candidate.id, word.stem, word.form, count(*) over (partition by word.stem) as frequency
      from word join candidate on candidate.document @@ plainto_tsquery('simple', word.stem)),
    scored as (
      select hit.id, sum(ln(1 + catalogue.size / hit.frequency)) as weight,
        array_agg(hit.form order by hit.frequency, hit.form) as words
      from hit, catalogue where hit.frequency <= greatest(2, ${COMMON}::float * catalogue.size) group by hit.id)
    select item.id, item.kind, item.themes, item.audience, item.county_codes as "countyCodes", scored.words, scored.weight
    from scored join catalogue_item item on item.id = scored.id order by scored.weight desc, item.id limit 100`);
  return hits
    .map((hit) => score(hit, need))
    .filter((suggestion) => suggestion.score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || a.itemId.localeCompare(b.itemId))
    .slice(0, MAX_SUGGESTIONS);
}

const THEME_BONUS = 2;
const AUDIENCE_BONUS = 1;
const MONEY_BONUS = 2;
const MAX_WORDS = 5;

/** Adds what people tagged to what the words say. A missing tag never counts against. */
function score(hit: Hit, need: NeedRecord): Suggestion {
  const themes = need.themes.filter((theme) => hit.themes.includes(theme));
  const audience = need.audience.filter((group) => hit.audience.includes(group));
  const money = hit.kind === 'GRANT' && need.wants.includes('pengar');
  const reasons: MatchReason[] = [{ code: 'WORDS', words: hit.words.slice(0, MAX_WORDS) }];
  if (themes.length > 0) reasons.push({ code: 'THEME', words: themes });
  if (audience.length > 0) reasons.push({ code: 'AUDIENCE', words: audience });
  if (money) reasons.push({ code: 'MONEY_WANTED', words: [] });
  if (hit.countyCodes.length > 0) reasons.push({ code: 'IN_COUNTY', words: [] });
  const bonus = themes.length * THEME_BONUS + audience.length * AUDIENCE_BONUS + (money ? MONEY_BONUS : 0);
  return { itemId: hit.id, score: hit.weight + bonus, reasons };
}
