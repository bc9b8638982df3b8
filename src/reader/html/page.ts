import { DOMParser, parseHTML } from 'linkedom'
import { Failure } from '../../model/failure.ts'

/** What the reader needs of a node of the DOM. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** What the reader needs of an element of the DOM. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getElementsByTagName(name: string): Iterable<PageElement>
  remove(): void
}

/** A page as a document of its own, without scripts run and without anything loaded. */
export interface Page extends PageElement {
  readonly body: PageElement
  readonly documentElement: PageElement | null
}

/** A page of more elements, or of elements deeper in each other, is refused: reading it would cost seconds, or the stack. */
const MOST_ELEMENTS = 50_000
const MOST_DEPTH = 300

/** Tags that pages leave out, as the HTML standard lets them, or put in the wrong place; the parser mends neither. */
const OUTER_TAGS = /<\/?(?:html|head|body)\b[^<>]*>/gi

const TITLE = /<title\b[^<>]*>[^<]*<\/title>/i

/** Reads a whole page, all of it but the title as its body. Fails with `too_large`. */
export function parsePage(html: string): Page {
  const page = parseHTML(toWhole(TITLE.exec(html)?.[0] ?? '', html.replaceAll(OUTER_TAGS, ''))).document as Page
  refuseTooLarge(page)
  return page
}

/** Reads a piece of HTML as the body of a page. Fails with `too_large`. */
export function parseFragment(html: string): PageElement {
  const page = parseHTML(toWhole('', html)).document as Page
  refuseTooLarge(page)
  return page.body
}

const toWhole = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

function refuseTooLarge(page: Page): void {
  const elements = [...page.querySelectorAll('*')]
  if (elements.length > MOST_ELEMENTS)
    throw new Failure('too_large', `The page has more than ${MOST_ELEMENTS} elements`)
  const depths = new Map<PageElement | null, number>()
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1
    if (depth > MOST_DEPTH) throw new Failure('too_large', `Elements of the page stand more than ${MOST_DEPTH} deep`)
    depths.set(element, depth)
  }
}

/** Reads XML, the names of elements as they are written. */
export const parseXml = (xml: string): Page => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page
