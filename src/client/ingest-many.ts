import type { ArticleInput, BatchLine } from './api.ts'
import type { Send } from './call.ts'
import type { Filed } from './chancery.ts'
import { readLines } from './lines.ts'

/** Articles in one request: bodies that go on while they are answered are not for every browser. */
const BATCH = 100

/** Files articles batch by batch; at the end of each its first outcome is there at once. */
export async function* ingestMany(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  send: Send,
): AsyncGenerator<Filed> {
  let batch: ArticleInput[] = []
  let before = 0
  for await (const article of articles) {
    batch.push(article)
    if (batch.length < BATCH) continue
    yield* fileBatch(batch, before, send)
    before += batch.length
    batch = []
  }
  if (batch.length > 0) yield* fileBatch(batch, before, send)
}

async function* fileBatch(batch: readonly ArticleInput[], before: number, send: Send): AsyncGenerator<Filed> {
  const body = batch.map((article) => `${JSON.stringify(article)}\n`).join('')
  const { body: answer } = await send('fileArticles', {}, { body: body as never })
  if (answer === null) return
  for await (const line of readLines<BatchLine>(answer))
    if (!('summary' in line)) yield { ...line, line: line.line + before }
}
