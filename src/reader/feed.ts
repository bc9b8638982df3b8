import { Failure } from '../model/failure.ts'
import { readDay } from './day.ts'
import { attempt, type Draft, type Reading, toDraft } from './draft.ts'
import { type PageElement, parseXml } from './html/page.ts'
import { toParagraphs } from './html/paragraphs.ts'

/** How the parts of an article are named in each kind of feed, the best first. */
const KINDS = {
  rss: { item: 'item', dates: ['pubDate', 'dc:date'], bodies: ['content:encoded', 'description'] },
  feed: { item: 'entry', dates: ['published', 'updated'], bodies: ['content', 'summary'] },
} as const

/** The end of a whole feed; a parser that mends what is missing would file half an article. */
const END = /<\/(rss|feed)\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/

/** Every item of an RSS 2.0 or Atom file, in its order. Fails with `invalid` for what is no feed or is cut off. */
export function readFeed(xml: string): Reading[] {
  const root = parseXml(xml).documentElement
  const kind = root?.localName
  if (root === null || (kind !== 'rss' && kind !== 'feed')) throw new Failure('invalid', 'This is no RSS or Atom feed')
  if (END.exec(xml)?.[1] !== kind) throw new Failure('invalid', 'The feed is cut off')
  const source = readChild(kind === 'rss' ? (root.querySelector('channel') ?? root) : root, 'title')
  const items = [...root.getElementsByTagName(KINDS[kind].item)]
  return items.map((item, index) => attempt(`item ${index + 1}`, () => readItem(item, kind, source)))
}

function readItem(item: PageElement, kind: keyof typeof KINDS, source: string | null): Draft {
  const { dates, bodies } = KINDS[kind]
  const text = bodies.map((name) => readBody(findChild(item, name))).find((body) => body !== '')
  if (text === undefined) throw new Failure('invalid', 'The item holds no text')
  const title = readChild(item, 'title')
  return toDraft({
    text,
    title: title === null ? null : toParagraphs(title) || null,
    publishedAt: dates.map((name) => readDay(readChild(item, name))).find((day) => day !== null) ?? null,
    url: readLink(item),
    source,
    author: readAuthor(item),
  })
}

/** RSS has `dc:creator`, and in `author` an address with the name in brackets; Atom has a person with a name. */
function readAuthor(item: PageElement): string | null {
  const creator = readChild(item, 'dc:creator')
  if (creator !== null) return creator
  const author = findChild(item, 'author')
  const told = (author && readChild(author, 'name')) ?? readChild(item, 'author')
  return told?.replace(/^\S+@\S+ \((.+)\)$/, '$1') ?? null
}

/** Bodies are HTML, but for Atom's `text`; `xhtml` is elements of the feed itself. */
function readBody(element: PageElement | null): string {
  const type = element?.getAttribute('type')
  if (type === 'text') return element?.textContent?.trim() ?? ''
  return toParagraphs((type === 'xhtml' ? element?.innerHTML : element?.textContent) ?? '')
}

/** RSS writes the address as text, Atom as an attribute, of which the one without `rel` or with `alternate` is the article. */
function readLink(item: PageElement): string | null {
  const links = [...item.childNodes].filter(isElement).filter(({ localName }) => localName === 'link')
  const link = links.find((each) => [null, 'alternate'].includes(each.getAttribute('rel')))
  const address = link?.getAttribute('href') ?? link?.textContent?.trim() ?? ''
  return URL.canParse(address) ? address : null
}

const findChild = (parent: PageElement, name: string): PageElement | null =>
  [...parent.childNodes].filter(isElement).find(({ localName }) => localName === name) ?? null

const readChild = (parent: PageElement, name: string): string | null =>
  findChild(parent, name)?.textContent?.trim() || null

const isElement = (node: { readonly nodeType: number }): node is PageElement => node.nodeType === 1
