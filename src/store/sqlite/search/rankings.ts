import type { SearchHit } from '../../../model/answers.ts'
import { HIT_END, HIT_START } from './snippet.ts'

/** How one noun is searched. */
export interface Ranking {
  /** `key` and `score` of the hits, best first. Parameters: `match`, `folded`, `limit`, `offset`. */
  readonly rank: string
  /**
   * `id`, `name` and `marked`, the words with the hits marked, of one hit. Parameters: `match`, `key`. Numbers are bound
   * as reals, for which FTS5 would pass over a condition on `rowid`: hence the casts.
   */
  readonly hit: string
}

const MARKS = `'${HIT_START}', '${HIT_END}'`

/** Before every hit that is not exact; BM25 stays far above it. */
const EXACT = -1e9

/** Only so many of the rows that match are ranked, the latest: a common word must not hold up the others. */
const RANKED = 5000

/** Each entity once, by the name that fits best: one that is the very search, else the one of the best score. */
const RANK_ENTITIES = `
  WITH hits AS MATERIALIZED (
    SELECT * FROM (
      SELECT rowid AS key, rank AS score FROM alias_words WHERE alias_words MATCH @match ORDER BY rowid DESC LIMIT ${RANKED}
    )
    UNION
    SELECT a.key, w.rank FROM aliases a CROSS JOIN alias_words w ON w.rowid = a.key
    WHERE a.folded = @folded AND w.alias_words MATCH @match
  ),
  best AS (
    SELECT a.entity, a.key, -h.score AS score, min(iif(a.folded = @folded, ${EXACT}, h.score)) AS place
    FROM hits h JOIN aliases a ON a.key = h.key GROUP BY a.entity
  )
  SELECT b.key, b.score FROM best b JOIN entities n ON n.id = b.entity
  ORDER BY b.place, n.mention_count DESC, n.id LIMIT @limit OFFSET @offset
`

const ENTITY = `
  SELECT n.id, n.name, highlight(alias_words, 0, ${MARKS}) AS marked
  FROM alias_words JOIN aliases a ON a.key = alias_words.rowid JOIN entities n ON n.id = a.entity
  WHERE alias_words MATCH @match AND alias_words.rowid = CAST(@key AS INTEGER)
`

const rankBy = (words: string): string => `
  SELECT key, -score AS score FROM (
    SELECT rowid AS key, rank AS score FROM ${words} WHERE ${words} MATCH @match ORDER BY rowid DESC LIMIT ${RANKED}
  )
  ORDER BY score DESC, key LIMIT @limit OFFSET @offset
`

const ARTICLE = `
  SELECT a.id, coalesce(a.title, a.url, a.id) AS name, snippet(article_words, -1, ${MARKS}, '…', 24) AS marked
  FROM article_words JOIN articles a ON a.key = article_words.rowid
  WHERE article_words MATCH @match AND article_words.rowid = CAST(@key AS INTEGER)
`

const STATEMENT = `
  SELECT s.id, coalesce(n.name, '') AS name, snippet(statement_words, 0, ${MARKS}, '…', 24) AS marked
  FROM statement_words JOIN statements s ON s.key = statement_words.rowid LEFT JOIN entities n ON n.id = s.speaker
  WHERE statement_words MATCH @match AND statement_words.rowid = CAST(@key AS INTEGER)
`

/** The nouns that can be searched. The name of a statement is its speaker's, empty where nobody knows who spoke. */
export const RANKINGS: Readonly<Record<SearchHit['noun'], Ranking>> = {
  entity: { rank: RANK_ENTITIES, hit: ENTITY },
  article: { rank: rankBy('article_words'), hit: ARTICLE },
  statement: { rank: rankBy('statement_words'), hit: STATEMENT },
}
