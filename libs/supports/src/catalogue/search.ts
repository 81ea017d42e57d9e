import { raw, sql, type Sql } from '#kernel';

/** Longest search that is looked at. */
const MOST_SEARCH = 200;
const MOST_WORDS = 8;

/**
 * The searched text of an item: its name weighs most. Must stay, to the letter, what the index
 * `catalogue_item_document` is built on, or the index is not used.
 */
export const searchDocument = raw(`(setweight(to_tsvector('swedish'::regconfig, catalogue_item.name), 'A')
  || setweight(to_tsvector('swedish'::regconfig, catalogue_item.owner_label), 'B')
  || setweight(to_tsvector('swedish'::regconfig, catalogue_item.description), 'C'))`);

/** Where parts of words are looked for: also codes of themes, as people would write them. Folds å ä ö anywhere. */
const searchText =
  raw(`lower((catalogue_item.name || ' ' || catalogue_item.owner_label || ' ' || catalogue_item.description
  || ' ' || replace(array_to_string(catalogue_item.themes, ' '), '_', ' ')) collate "sv-x-icu")`);

/**
 * Items that a search finds, as `(id, rank)`: all words in any inflection first; then stems inside other words
 * ("frånvaro" in "skolfrånvaro"), the more of the words the better; then everything of an owner with that name.
 * Each way can use its own index. Quoted words are taken as they stand.
 */
export function searchHits(search: string): Sql {
  const text = search.replaceAll('\0', ' ').trim().slice(0, MOST_SEARCH);
  const query = sql`websearch_to_tsquery('swedish', ${text})`;
  return sql`
    select id, max(rank) as rank from (
      select catalogue_item.id, 1 + ts_rank(${searchDocument}, ${query})::float8 as rank
      from catalogue_item where ${searchDocument} @@ ${query}
      union all
      ${partialHits(text)}
      union all
      select o.item_id, 0.25 from catalogue_owner o join organisation on organisation.id = o.organisation_id
      where ${/[\p{L}\p{N}]{2}/u.test(text)} and (organisation.name ilike ${pattern(text)} or organisation.short_name ilike ${pattern(text)})
    ) found group by id`;
}

/** Items that hold the stems of at least half of the words, and none of those with a minus. Rare stems weigh more. */
function partialHits(text: string): Sql {
  const words = text.includes('"')
    ? []
    : text
        .toLocaleLowerCase('sv')
        .split(/[\s,;]+/)
        .slice(0, MOST_WORDS);
  const wanted = words.filter((word) => /^[\p{L}\p{N}]/u.test(word) && word !== 'or');
  const unwanted = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  return sql`
    select id, 0.5 * sum(1.0 / frequency) / (1 + sum(1.0 / frequency)) from (
      select catalogue_item.id, stem.total, count(*) over (partition by stem.text) as frequency
      from catalogue_item join (
        select lexemes[1] as text, count(*) over () as total
        from unnest(${wanted}::text[]) word, ts_lexize('swedish_stem', word) lexemes where length(lexemes[1]) > 1
      ) stem on position(stem.text in ${searchText}) > 0
      where not exists (select 1 from unnest(${unwanted}::text[]) word where position(word in ${searchText}) > 0)
    ) part group by id having count(*) * 2 >= max(total)`;
}

/** A text as an ILIKE pattern that finds it anywhere; wildcards in it are plain characters. */
const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
