import { Readable } from 'node:stream'
import { z } from 'zod'
import { ingestMany, type Outcome } from '../../ingest/ingest-many.ts'
import { ArticleInput } from '../../model/article.ts'
import type { Extraction } from '../../model/extraction.ts'
import { Failure } from '../../model/failure.ts'
import { Found } from '../../model/filed.ts'
import { readNdjson } from '../../reader/ndjson.ts'
import { type ReadArticle, toReadArticle } from '../../reader/read-article.ts'
import { EXAMPLE_ARTICLE } from '../article-body.ts'
import { BODY_LIMIT } from '../body.ts'
import { awaitPieces } from '../hurry.ts'
import { createOperation, type Operation } from '../operation.ts'
import type { ApiParts } from '../operations.ts'
import { PATIENCE, type Patience } from '../patience.ts'
import { Problem, toProblem } from '../problem.ts'
import { toRefusal } from '../refusal.ts'

const line = z.int().meta({ description: 'Number of the line in the request, from 1' })

/** One line of the answer. */
const BatchLine = z
  .union([
    z.object({ line, id: z.string(), created: z.boolean(), found: Found.optional() }),
    z.object({ line, problem: Problem }),
    z.object({
      summary: z
        .object({ articles: z.int(), created: z.int(), present: z.int(), failed: z.int() })
        .meta({ description: 'The last line: how many there were, are new, were there already, and failed' }),
    }),
  ])
  .meta({ id: 'BatchLine' })
type BatchLine = z.infer<typeof BatchLine>

/** Filing of many articles in one request. */
export const listBatchOperations = (parts: ApiParts): Operation[] => [
  createOperation<object, object, Readable | undefined>({
    id: 'fileArticles',
    tag: 'Articles',
    method: 'POST',
    scope: 'ingest',
    url: '/v1/articles/batch',
    summary: 'File a stream of articles',
    description:
      'Takes one article a line and answers one line for each, in order, as soon as it is filed; the last line is a summary, so that an answer that was cut off can be told. What is read by then is written in one transaction; a line that fails leaves the others be. The request is read only as fast as it is filed, so read the answer while you send. A line may be as long as the body of one article; their number has no limit.',
    stream: { line: ArticleInput, example: EXAMPLE_ARTICLE },
    answer: BatchLine,
    problems: ['unsupported_media_type', 'unavailable'],
    handle: ({ body, url }) => Readable.from(toText(tellAll(body ?? createEmptyBody(), url, parts))),
  }),
]

/** What a request without a body brings. */
const createEmptyBody = () => Readable.from([])

async function* toText(lines: AsyncIterable<BatchLine>): AsyncGenerator<string> {
  for await (const one of lines) yield `${JSON.stringify(one)}\n`
}

async function* tellAll(body: Readable, url: string, parts: ApiParts): AsyncGenerator<BatchLine> {
  const summary = { articles: 0, created: 0, present: 0, failed: 0 }
  try {
    for await (const outcome of ingestMany(readLines(body, parts.patience ?? PATIENCE), parts, {
      width: parts.width,
    })) {
      summary.articles += 1
      summary[toGroup(outcome)] += 1
      yield toLine(outcome, url)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  yield { summary }
}

async function* readLines(body: Readable, { piece }: Patience): AsyncGenerator<ReadArticle> {
  const late = new Failure('invalid', 'Nothing came for too long.')
  const pieces = awaitPieces<Uint8Array>(body, piece, () => body.destroy(late))
  for await (const reading of readNdjson(pieces, BODY_LIMIT)) yield toReadArticle(reading)
}

function toGroup(outcome: Outcome<ReadArticle>): 'created' | 'present' | 'failed' {
  if ('error' in outcome) return 'failed'
  return outcome.filed.created ? 'created' : 'present'
}

function toLine(outcome: Outcome<ReadArticle>, url: string): BatchLine {
  const line = Number(outcome.offered.place?.replace('line ', ''))
  if ('error' in outcome) return { line, problem: toProblem(toRefusal(outcome.error, BODY_LIMIT), url) }
  const { id, created, extraction } = outcome.filed
  return { line, id, created, ...(extraction && { found: toFound(extraction) }) }
}

const toFound = ({ entities, relations, events, agreements, statements }: Extraction): Found => ({
  entities: entities.length,
  relations: relations.length,
  events: events.length,
  agreements: agreements.length,
  statements: statements.length,
})
