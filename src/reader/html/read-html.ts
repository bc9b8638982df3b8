import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { Failure } from '../../model/failure.ts'
import { type Draft, toDraft } from '../draft.ts'
import { readMetadata } from './metadata.ts'
import { type Page, parsePage } from './page.ts'
import { removeFurniture, toParagraphs } from './paragraphs.ts'

/** How much prose makes a page an article: news in brief has two paragraphs. */
const PROSE = { minContentLength: 80, minScore: 15 }

/**
 * The article of a web page, its body found by Readability. Fails with `invalid` where the page neither calls itself an
 * article nor reads like one, and with `too_large`.
 */
export function readHtml(html: string): Draft {
  const page = parsePage(html)
  const { article, ...metadata } = readMetadata(page)
  if (!article && !isProbablyReaderable(page as never, PROSE)) throw noArticle()
  removeFurniture(page.body)
  const { title, text } = readBody(page, metadata.title)
  return toDraft({ ...metadata, title, text })
}

/** Readability takes the page apart; whoever needs it whole reads it before. A headline is no paragraph of the text. */
function readBody(page: Page, known: string | null): { title: string | null; text: string } {
  const read = new Readability(page as never, { disableJSONLD: true }).parse()
  const title = known ?? (read?.title?.trim() || null)
  const all = toParagraphs(read?.content ?? '')
  const text = title !== null && all.startsWith(`${title}\n\n`) ? all.slice(title.length + 2) : all
  if (text === '') throw noArticle()
  return { title, text }
}

const noArticle = () => new Failure('invalid', 'No article is found in the page')
