import { DOMParser, parseHTML } from 'linkedom'

/** What the reader needs of a node of the DOM. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** What the reader needs of an element of the DOM. */
export interface PageElement extends PageNode {
  readonly localName: string
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

/** The tags that a page may leave out by the HTML standard; the parser does not put them in. */
const OUTER_TAGS = /<\/?(?:html|head|body)\b[^>]*>/gi

/** Reads a whole page. */
export function parsePage(html: string): Page {
  const whole = /<html\b/i.test(html) && /<body\b/i.test(html)
  return parseHTML(whole ? html : toWhole(html.replaceAll(OUTER_TAGS, ''))).document as Page
}

const toWhole = (body: string): string => `<!doctype html><html><head></head><body>${body}</body></html>`

/** Reads a piece of HTML as the body of a page. */
export const parseFragment = (html: string): PageElement => (parseHTML(toWhole(html)).document as Page).body

/** Reads XML, the names of elements as they are written. */
export const parseXml = (xml: string): Page => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page
