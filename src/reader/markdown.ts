import { marked } from 'marked'
import { parse as parseYaml } from 'yaml'
import { MAX_TEXT_LENGTH } from '../model/article.ts'
import { Failure } from '../model/failure.ts'
import { readDay } from './day.ts'
import { type Draft, toDraft } from './draft.ts'
import { toParagraphs } from './html/paragraphs.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m

const MOST_MARKS = 100

/** Quotes and lists in each other at the head of a line. */
const MARKS = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d+[.)])){${MOST_MARKS + 1}}`, 'm')

const LEADING_HEADING = /^\s*<h1>([\s\S]*?)<\/h1>/

/**
 * The article of a Markdown text: marks taken away, headings as paragraphs. Title, date, URL, source and author come from front
 * matter in YAML; without a title there, a first heading of the first level is it. Fails with `invalid`.
 */
export function readMarkdown(markdown: string): Draft {
  const front = markdown.startsWith('---') ? FRONT_MATTER.exec(markdown) : null
  const fields = readFields(front?.[1] ?? '')
  const html = toHtml(markdown.slice(front?.[0].length ?? 0))
  const heading = fields.title === undefined ? LEADING_HEADING.exec(html) : null
  const text = toParagraphs(html.slice(heading?.[0].length ?? 0))
  if (text === '') throw new Failure('invalid', 'The file holds no text')
  return toDraft({
    text,
    title: fields.title ?? (toParagraphs(heading?.[1] ?? '') || null),
    publishedAt: readDay(fields.publishedat ?? fields.date ?? null),
    url: fields.url ?? null,
    source: fields.source ?? null,
    author: fields.author ?? null,
  })
}

/** Longer than any text with its marks. */
const MOST_LENGTH = 2 * MAX_TEXT_LENGTH

/** Marks of emphasis in one paragraph, each of which the parser compares with all before it. */
const MOST_EMPHASES = 2000

/** More marks than the parser's stack holds, or than it reads in time in proportion to the length, are `too_large`. */
function toHtml(markdown: string): string {
  if (markdown.length > MOST_LENGTH)
    throw new Failure('too_large', `The text is longer than ${MOST_LENGTH} UTF-16 code units`)
  const crowded = markdown.split(/\n[ \t\r]*\n/).some((part) => (part.match(/[*_~]+/g)?.length ?? 0) > MOST_EMPHASES)
  if (crowded) throw new Failure('too_large', `A paragraph has more than ${MOST_EMPHASES} marks of emphasis`)
  if (MARKS.test(markdown)) throw new Failure('too_large', `Marks stand more than ${MOST_MARKS} deep`)
  return marked.parse(markdown, { async: false })
}

/** The fields whose values are plain words, by their names in lower case. */
function readFields(yaml: string): Readonly<Record<string, string>> {
  const entries = Object.entries(parseFrontMatter(yaml) ?? {})
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]))
}

/** Every value stays the words that it is written in. */
function parseFrontMatter(yaml: string): object | null {
  try {
    const value: unknown = parseYaml(yaml, { schema: 'failsafe', logLevel: 'error' })
    return typeof value === 'object' ? value : null
  } catch {
    throw new Failure('invalid', 'The front matter is not YAML')
  }
}
