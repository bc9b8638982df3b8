import { digest } from '../../../identity/ids.ts'
import type { Curation } from '../../../model/curation.ts'
import type { EntityType } from '../../../model/entity.ts'
import { Failure } from '../../../model/failure.ts'
import type { DecisionOptions, Verdict } from '../../store.ts'
import { readLast } from '../changes/log.ts'
import { joiningChanges, recordSplit } from '../changes/record.ts'
import { refileAll } from '../refile.ts'
import type { Sql } from '../sql.ts'
import { type DecisionRow, readDecision, toDecision } from './decisions.ts'
import { readSeeing, settleIdentities } from './settle.ts'

const INSERT = `
  INSERT INTO decisions (id, kind, type, a, b, entities, note, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
`

/** The node that stands for an entity in a decision. */
const STANDING = `
  SELECT key, type, blocks FROM nodes WHERE entity = ? ORDER BY length(features) DESC, key LIMIT 1
`

const SEEN_IN = `
  SELECT s.article, s.local FROM sightings s JOIN nodes n ON n.key = s.node
  WHERE n.entity = ? AND s.article IN (SELECT value FROM json_each(?))
`

const ENTITY = 'SELECT n.entity FROM sightings s JOIN nodes n ON n.key = s.node WHERE s.article = ? AND s.local = ?'

const SPLIT_OFF = 'SELECT article, local FROM splits WHERE decision = ?'

interface Standing {
  readonly key: string
  readonly type: EntityType
  readonly blocks: string
}

/** Decides who is who, in one transaction, which is undone for `dryRun`; what follows is filed anew. Fails with `not_found` and `invalid`. */
export function decide(sql: Sql, verdict: Verdict, options: DecisionOptions): Curation {
  const work = () =>
    joiningChanges(sql, () => (verdict.kind === 'split' ? split(sql, verdict, options) : pair(sql, verdict, options)))
  return options.dryRun ? sql.trying(work) : sql.writing(work)
}

/** Takes a decision back, with all that followed from it; null for an unknown one, or one that is undone already. */
export function undoDecision(sql: Sql, id: string, options: DecisionOptions): Curation | null {
  const work = () => {
    const row = readDecision(sql, id)
    if (row === null || row.undone_at !== null) return null
    const before = readEntities(sql, sql.rows<Seen>(SPLIT_OFF, id))
    sql.run('UPDATE decisions SET undone_at = ? WHERE id = ?', options.at, id)
    sql.run('DELETE FROM splits WHERE decision = ?', id)
    return joiningChanges(sql, () => follow(sql, { ...row, undone_at: options.at }, before, options.at))
  }
  return options.dryRun ? sql.trying(work) : sql.writing(work)
}

function pair(
  sql: Sql,
  { kind, entities, note }: Verdict & { kind: 'same' | 'distinct' },
  { at }: DecisionOptions,
): Curation {
  const [one, two] = [toStanding(sql, entities[0]), toStanding(sql, entities[1])]
  if (one.type !== two.type) throw new Failure('invalid', `A ${one.type} cannot be a ${two.type}`)
  if (entities[0] === entities[1]) throw new Failure('invalid', 'An entity is itself already')
  return record(sql, { kind, type: one.type, a: one.key, b: two.key, entities, note, at })
}

function split(sql: Sql, { entities, articles, note }: Verdict & { kind: 'split' }, { at }: DecisionOptions): Curation {
  const [entity] = entities
  const { type } = toStanding(sql, entity)
  const seen = sql.rows<Seen>(SEEN_IN, entity, JSON.stringify(articles))
  const missing = articles.filter((article) => !seen.some((one) => one.article === article))
  if (missing.length > 0) throw new Failure('not_found', `No article ${missing[0]} speaks of "${entity}"`)
  return record(sql, { kind: 'split', type, a: entity, b: JSON.stringify(articles), entities, note, at, seen })
}

/** A thing in an article, by the id that the article alone gives it. */
interface Seen {
  readonly article: string
  readonly local: string
}

interface Made extends Pick<DecisionRow, 'kind' | 'type' | 'a' | 'b' | 'note' | 'at'> {
  readonly entities: readonly string[]
  readonly seen?: readonly Seen[]
}

function record(sql: Sql, { kind, type, a, b, entities, note, at, seen = [] }: Made): Curation {
  const earlier = sql.value<number>('SELECT count(*) FROM decisions') ?? 0
  const id = `decision:${digest(kind, a, b, at, String(earlier))}`
  const row = { id, kind, type, a, b, entities: JSON.stringify(entities), note, at, undone_at: null }
  const before = readEntities(sql, seen)
  sql.run(INSERT, id, kind, type, a, b, row.entities, note, at)
  for (const { article, local } of seen) sql.run('INSERT OR REPLACE INTO splits VALUES (?, ?, ?)', article, local, id)
  return follow(sql, row, before, at)
}

/** Settles what a decision touches, files anew what follows, and tells of it; `before` is what it splits off, or no more. */
function follow(sql: Sql, row: DecisionRow, before: ReadonlyMap<Seen, string>, at: string): Curation {
  const articles: string[] = row.kind === 'split' ? JSON.parse(row.b) : []
  const blocks = row.kind === 'split' ? [] : [row.a, row.b].flatMap((key) => readBlocks(sql, key))
  const last = readLast(sql)
  const { others, moves } = settleIdentities(sql, { articles, blocks })
  refileAll(sql, [...articles, ...others], at)
  const split = Array.from(readEntities(sql, [...before.keys()]), ([seen, to]) => ({
    from: before.get(seen) ?? '',
    to,
    articles: [seen.article],
  }))
  if (row.undone_at === null)
    recordSplit(
      sql,
      last,
      split.map(({ to }) => to),
    )
  const moved = moves.map((move) => ({ ...move, articles: readSeeing(sql, [move]) }))
  return { decision: toDecision(row), moved: gather([...split, ...moved]), articles: articles.length + others.length }
}

/** Moves from one entity to another, with the number of articles that speak of it. */
function gather(moves: readonly { from: string; to: string; articles: readonly string[] }[]): Curation['moved'] {
  const groups = Map.groupBy(
    moves.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from} ${to}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const articles = new Set(group.flatMap((move) => move.articles)).size
    return first ? [{ from: first.from, to: first.to, articles }] : []
  })
}

const readEntities = (sql: Sql, seen: readonly Seen[]): ReadonlyMap<Seen, string> =>
  new Map(seen.map((one) => [one, sql.value<string>(ENTITY, one.article, one.local) ?? '']))

function readBlocks(sql: Sql, key: string): string[] {
  const blocks = sql.value<string>('SELECT blocks FROM nodes WHERE key = ?', key)
  return blocks === undefined ? [] : JSON.parse(blocks)
}

function toStanding(sql: Sql, entity: string): Standing {
  const standing = sql.row<Standing>(STANDING, entity)
  if (standing === undefined) throw new Failure('not_found', `Nothing is known of "${entity}" that could be decided on`)
  return standing
}
