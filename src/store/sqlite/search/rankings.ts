import type { SearchHit } from '../../../model/answers.ts'
import { HIT_END, HIT_START } from './snippet.ts'

/** How one noun is searched. */
export interface Ranking {
  /** The full-text index. */
  readonly words: string
  /** `key` and `score` of the hits, best first. Parameters: `match`, `folded`, `begun`, `limit`, `offset`. */
  readonly rank: string
  /** As `rank`, without BM25, which reads for each word all rows that have it: the latest first, for words that very many rows have. */
  readonly rankCommon: string
  /** `key`, `id`, `name` and `marked`, the words with the hits marked, of hits. Parameters: `match`, `keys`, `low`, `high`. */
  readonly hits: string
}

const MARKS = `'${HIT_START}', '${HIT_END}'`

/** Before every hit that is not exact; BM25 stays far above it. */
const EXACT = -1e9

/** Only so many of the rows that match are ranked, the latest: a common word must not hold up the others. */
const RANKED = 1000

/**
 * Each entity once, by the name that fits best: one that is the very search, else the one of the best score. The most mentioned
 * ones whose names begin so are among them, however many match.
 */
const rankEntities = (score: string): string => `
  WITH hits AS MATERIALIZED (
    SELECT * FROM (
      SELECT rowid AS key, ${score} AS score FROM alias_words WHERE alias_words MATCH @match ORDER BY rowid DESC LIMIT ${RANKED}
    )
    UNION
    SELECT a.key, ${score} FROM aliases a CROSS JOIN alias_words w ON w.rowid = a.key
    WHERE (a.folded = @folded OR a.entity IN (SELECT value FROM json_each(@begun))) AND w.alias_words MATCH @match
  ),
  best AS (
    SELECT a.entity, a.key, -h.score AS score, min(iif(a.folded = @folded, ${EXACT}, h.score)) AS place
    FROM hits h JOIN aliases a ON a.key = h.key GROUP BY a.entity
  )
  SELECT b.key, b.score FROM best b JOIN entities n ON n.id = b.entity
  ORDER BY b.place, n.mention_count DESC, n.id LIMIT @limit OFFSET @offset
`

const ENTITIES = `
  SELECT a.key, n.id, n.name, highlight(alias_words, 0, ${MARKS}) AS marked
  FROM alias_words JOIN aliases a ON a.key = alias_words.rowid JOIN entities n ON n.id = a.entity
  WHERE alias_words MATCH @match AND alias_words.rowid IN (SELECT value FROM json_each(@keys))
`

const rankBy = (words: string): string => `
  SELECT key, -score AS score FROM (
    SELECT rowid AS key, rank AS score FROM ${words} WHERE ${words} MATCH @match ORDER BY rowid DESC LIMIT ${RANKED}
  )
  ORDER BY score DESC, key LIMIT @limit OFFSET @offset
`

/** The latest first, those before all others that have the words in a column. */
const rankByColumn = (words: string, column: string): string => `
  SELECT key, score FROM (
    SELECT rowid AS key, rowid IN (
      SELECT rowid FROM ${words} WHERE ${words} MATCH '{${column}} : ' || @match ORDER BY rowid DESC LIMIT ${RANKED}
    ) AS score
    FROM ${words} WHERE ${words} MATCH @match ORDER BY rowid DESC LIMIT ${RANKED}
  )
  ORDER BY score DESC, key DESC LIMIT @limit OFFSET @offset
`

/**
 * The rows between the lowest and the highest key are gone through once: looked up one by one, each would begin with all rows
 * that have a common word. Numbers are bound as reals, for which FTS5 would pass over a condition on `rowid`: hence the casts.
 */
const among = (words: string): string => `
  ${words} MATCH @match AND ${words}.rowid BETWEEN CAST(@low AS INTEGER) AND CAST(@high AS INTEGER)
  AND +${words}.rowid IN (SELECT value FROM json_each(@keys))
`

const ARTICLES = `
  SELECT a.key, a.id, coalesce(a.title, a.url, a.id) AS name, snippet(article_words, -1, ${MARKS}, '…', 24) AS marked
  FROM article_words JOIN articles a ON a.key = article_words.rowid
  WHERE ${among('article_words')}
`

const STATEMENTS = `
  SELECT s.key, s.id, coalesce(n.name, '') AS name, snippet(statement_words, 0, ${MARKS}, '…', 24) AS marked
  FROM statement_words JOIN statements s ON s.key = statement_words.rowid LEFT JOIN entities n ON n.id = s.speaker
  WHERE ${among('statement_words')}
`

/** The nouns that can be searched. The name of a statement is its speaker's, empty where nobody knows who spoke. */
export const RANKINGS: Readonly<Record<SearchHit['noun'], Ranking>> = {
  entity: { words: 'alias_words', rank: rankEntities('rank'), rankCommon: rankEntities('0.0'), hits: ENTITIES },
  article: {
    words: 'article_words',
    rank: rankBy('article_words'),
    rankCommon: rankByColumn('article_words', 'title'),
    hits: ARTICLES,
  },
  statement: {
    words: 'statement_words',
    rank: rankBy('statement_words'),
    rankCommon: rankByColumn('statement_words', 'text'),
    hits: STATEMENTS,
  },
}
