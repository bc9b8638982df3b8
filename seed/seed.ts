import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ingested, type IngestParts, ingest } from '../src/ingest/ingest.ts'
import { ArticleInput } from '../src/model/article.ts'
import { PACKAGE_ROOT } from '../src/package.ts'

const FOLDER = join(PACKAGE_ROOT, 'seed')

/** The article that an empty knowledge base starts with: its text byte for byte, and what is known about it. */
export function readSeedArticle(): ArticleInput {
  const text = readFileSync(join(FOLDER, 'article.txt'), 'utf8')
  const about: unknown = JSON.parse(readFileSync(join(FOLDER, 'article.json'), 'utf8'))
  return ArticleInput.parse({ ...Object(about), text })
}

/** Files the seed article as any other; a second time changes nothing. */
export const seed = (parts: IngestParts): Promise<Ingested> => ingest(readSeedArticle(), parts)
