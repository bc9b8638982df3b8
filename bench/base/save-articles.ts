import { createHash } from 'node:crypto'
import type { Sql } from '../../src/store/sqlite/sql.ts'
import { type BaseArticle, writeArticle } from './articles.ts'
import { type Entities, toDay } from './entities.ts'
import type { BaseEvent, BaseRelation } from './facts.ts'
import type { Random } from './random.ts'
import type { Sizes } from './sizes.ts'
import { openTable } from './tables.ts'

const ARTICLE =
  'id sha256 title title_folded published_at url source language ingested_at extractor length sentence_count coverage_sentences coverage_with_facts origin text'

const SOURCES = 60

/** Who is spoken of in which article, each in the order of the articles. */
export interface Appearances {
  readonly entities: number[]
  readonly articles: number[]
  readonly mentions: number[]
}

/** The id of the article with a number: ids in the order of numbers. */
export const toArticleId = (number: number): string => `article:${number.toString(16).padStart(16, '0')}`

/** Writes articles with their sentences, mentions and evidence, and gives who appears in them. */
export function saveArticles(
  sql: Sql,
  random: Random,
  sizes: Sizes,
  given: {
    readonly entities: Entities
    readonly relations: readonly BaseRelation[]
    readonly events: readonly BaseEvent[]
  },
): Appearances {
  const tables = {
    articles: openTable(sql, 'articles', ARTICLE.split(' ')),
    sentences: openTable(sql, 'sentences', ['article', 'position', 'start', 'end']),
    mentions: openTable(sql, 'mentions', ['id', 'entity', 'article', 'sentence', 'start', 'end', 'text', 'form']),
    evidence: openTable(sql, 'evidence', 'noun fact article sentence start end text rule confidence status'.split(' ')),
    statements: openTable(
      sql,
      'statements',
      'id speaker kind cue text article start end stance published_at'.split(' '),
    ),
  }
  const relationsOf = groupByArticle(given.relations, sizes.articles)
  const eventsOf = groupByArticle(given.events, sizes.articles)
  const appearances: Appearances = { entities: [], articles: [], mentions: [] }
  let mentions = 0
  for (let number = 0; number < sizes.articles; number++) {
    const relations = relationsOf[number] ?? []
    const events = eventsOf[number] ?? []
    const article = writeArticle(given.entities, relations, events)
    const id = toArticleId(number)
    const day = toDay(random)
    saveText(tables.articles, id, day, random.below(SOURCES), article)
    for (const [position, { start, end }] of article.sentences.entries()) tables.sentences.add(id, position, start, end)
    for (const { entity, sentence, start, end, text, form } of article.mentions) {
      const mention = `mention:${(mentions++).toString(16).padStart(16, '0')}`
      tables.mentions.add(mention, given.entities.all[entity]?.id ?? '', id, sentence, start, end, text, form)
    }
    for (const { noun, id: fact, sentence, start, end, confidence } of article.facts) {
      const words = article.text.slice(start, end)
      const status = random.holds(0.9) ? 'asserted' : 'alleged'
      tables.evidence.add(noun, fact, id, sentence, start, end, words, `${noun}/made-up`, confidence, status)
    }
    saveStatement(tables.statements, given.entities, id, day, article)
    noteAppearances(appearances, number, article, relations, events)
  }
  return appearances
}

function groupByArticle<T extends { readonly article: number }>(facts: readonly T[], articles: number): T[][] {
  const groups: T[][] = Array.from({ length: articles }, () => [])
  for (const fact of facts) groups[fact.article]?.push(fact)
  return groups
}

type Table = ReturnType<typeof openTable>

function saveText(table: Table, id: string, day: string, source: number, { text, sentences }: BaseArticle): void {
  const sha256 = createHash('sha256').update(id).digest('hex')
  const title = text.slice(0, text.indexOf('.'))
  table.add(
    ...[id, sha256, title, title.toLowerCase(), day, null, `Source ${source}`, 'en', `${day}T12:00:00.000Z`, '1.0.0'],
    ...[text.length, sentences.length, sentences.length, sentences.length, id, text],
  )
}

/** What the first one who is named says is the first sentence. */
function saveStatement(table: Table, { all }: Entities, article: string, day: string, told: BaseArticle): void {
  const [sentence] = told.sentences
  const speaker = told.mentions.find(({ entity }) => all[entity]?.type === 'person')
  if (sentence === undefined || speaker === undefined) return
  const words = told.text.slice(sentence.start, sentence.end)
  const id = article.replace('article:', 'statement:')
  const name = all[speaker.entity]?.id ?? ''
  table.add(id, name, 'indirect', 'said', words, article, sentence.start, sentence.end, 'asserted', day)
}

function noteAppearances(
  { entities, articles, mentions }: Appearances,
  article: number,
  told: BaseArticle,
  relations: readonly BaseRelation[],
  events: readonly BaseEvent[],
): void {
  const counts = new Map<number, number>()
  for (const { object } of relations) counts.set(object, 0)
  for (const { participants, place } of events) for (const entity of [...participants, place]) counts.set(entity, 0)
  for (const { entity } of told.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  for (const [entity, count] of counts) {
    entities.push(entity)
    articles.push(article)
    mentions.push(count)
  }
}
