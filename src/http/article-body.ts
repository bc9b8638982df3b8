import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ArticleInput } from '../model/article.ts'
import type { DocumentFormat } from '../reader/read-articles.ts'
import type { ReadDocument } from '../reader/read-document.ts'
import type { Parameters } from './parameter.ts'

/** The types of a document that may stand in the place of JSON, and how each is read. */
export const DOCUMENT_TYPES = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
} as const satisfies Record<string, DocumentFormat>

/** An article as the documentation shows it. */
export const EXAMPLE_ARTICLE: ArticleInput = {
  text: 'Ana Ruiz, president of Norland, met the Irish prime minister in Dublin on Friday.',
  publishedAt: '2025-01-20',
}

const { title, publishedAt, url, source, author } = ArticleInput.shape

/** What is known about the article goes before what a document says of itself. */
export const ABOUT = {
  title: about(title.unwrap().unwrap(), 'Headline', 'A visit'),
  publishedAt: about(publishedAt.unwrap().unwrap(), 'Day of publication', '2025-01-17'),
  url: about(url.unwrap().unwrap(), 'Where the article was published', 'https://news.example/visit'),
  source: about(source.unwrap().unwrap(), 'Who published it', 'Wikinews'),
  author: about(author.unwrap().unwrap(), 'Who wrote it', 'Ana Ruiz'),
} as const satisfies Parameters

function about<S>(schema: S, what: string, example: string) {
  return { schema, form: 'single', description: `${what}; goes before what the body says`, example } as const
}

/** Lets routes take documents for articles: what the reader finds in them is checked as JSON is. */
export function addDocumentParsers(app: FastifyInstance, readDocument: ReadDocument): void {
  for (const [type, format] of Object.entries(DOCUMENT_TYPES))
    app.addContentTypeParser(type, { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) =>
      readDocument(bytes, format, findCharset(request)),
    )
}

const findCharset = ({ headers }: FastifyRequest): string | null =>
  /;\s*charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null
