import { type PageElement, type PageNode, parseFragment } from './page.ts'

const ELEMENT = 1
const TEXT = 3

/** What no sentence of the article stands in. */
const NOISE = [
  'script, style, noscript, template, iframe, object, svg, nav, aside, header, footer, form, button, select, input',
  'figure, figcaption, [hidden], [aria-hidden="true"]',
].join(', ')

/** Classes and ids of site furniture, as whole words. */
const FURNITURE =
  /(?:^|[\s_-])(?:share|sharing|social|advert|advertisement|ads?|sponsored|promo|newsletter|related|caption)(?:$|[\s_-])/i

/** Elements whose text runs on in the paragraph around them. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** The paragraphs of HTML, with a blank line between them; captions, share buttons, forms and scripts are left out. */
export function toParagraphs(html: string): string {
  const body = parseFragment(html)
  removeFurniture(body)
  for (const element of [...body.querySelectorAll(NOISE)]) element.remove()
  const parts: string[] = []
  gather(body, parts)
  return parts
    .join('')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Takes share buttons, advertisements and the like out of a page, by their classes and ids; what holds the headline or stands in a sentence is none. */
export function removeFurniture(body: PageElement): void {
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    const whole = INLINE.has(element.localName) || element.querySelector('h1, article') !== null
    if (!whole && FURNITURE.test(names)) element.remove()
  }
}

/** Writes text on one line, `\n` for a line break and an empty line around a block. */
function gather(parent: PageNode, parts: string[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === TEXT) parts.push((node.textContent ?? '').replaceAll(/\s+/g, ' '))
    else if (node.nodeType === ELEMENT) gatherElement(node as PageElement, parts)
  }
}

function gatherElement(element: PageElement, parts: string[]): void {
  const edge = INLINE.has(element.localName) ? '' : '\n\n'
  if (element.localName === 'br') parts.push('\n')
  else {
    parts.push(edge)
    gather(element, parts)
    parts.push(edge)
  }
}
