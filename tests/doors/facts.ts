import type { Quad } from 'n3'

/** An alleged and denied event as every door must tell it. */
export interface Told {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly actors: readonly string[]
  readonly evidence: readonly Voice[]
}

/** One piece of evidence, in an order of its own. */
interface Voice {
  readonly article: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly status: string
  readonly assertedBy: string | null
}

const byPlace = (left: Voice, right: Voice) => left.article.localeCompare(right.article) || left.start - right.start

/** What JSON says is what the test is about, so nothing is known of it. */
type Any = ReturnType<typeof JSON.parse>

/** From the JSON of the wire. */
export const fromWire = ({ id, name, date, participants, evidence }: Any): Told => ({
  id,
  name,
  date: date.edtf,
  actors: participants.filter(({ role }: Any) => role === 'actor').map(({ entity }: Any) => entity),
  evidence: evidence
    .map(({ article, text, start, end, status, assertedBy }: Any) => ({
      article,
      text,
      start,
      end,
      status,
      assertedBy,
    }))
    .toSorted(byPlace),
})

const toId = (iri: string) => iri.replace(/^.*\//, '')

/** Who says so; the article stands for itself. */
const toVoice = (iri: string) => (toId(iri).startsWith('article:') ? null : toId(iri))

/** From a node of JSON-LD. */
export const fromNode = (node: Any): Told => ({
  id: toId(node['@id']),
  name: node.name,
  date: node.date.edtf,
  actors: node.actor.map(toId),
  evidence: node.evidence
    .map(({ hasTarget, status, wasAttributedTo, wasDerivedFrom }: Any) => ({
      article: toId(wasDerivedFrom),
      text: hasTarget.hasSelector[0].exact,
      start: hasTarget.hasSelector[1].start,
      end: hasTarget.hasSelector[1].end,
      status: status.replace('chancery:status-', ''),
      assertedBy: toVoice(wasAttributedTo),
    }))
    .toSorted(byPlace),
})

/** From triples. */
export function fromTriples(quads: readonly Quad[], iri: string): Told {
  const all = (subject: string, name: string) =>
    quads
      .filter(({ subject: one, predicate }) => one.value === subject && predicate.value.endsWith(name))
      .map(({ object }) => object.value)
  const one = (subject: string, ...names: string[]): string =>
    names.reduce((at, name) => all(at, name)[0] ?? `no ${name}`, subject)
  return {
    id: toId(iri),
    name: one(iri, '/name'),
    date: one(iri, '#date', '#edtf'),
    actors: all(iri, '#actor').map(toId),
    evidence: all(iri, '#evidence')
      .map((piece) => {
        const [quote = '', span = ''] = all(one(piece, '#hasTarget'), '#hasSelector')
        return {
          article: toId(one(piece, '#wasDerivedFrom')),
          text: one(quote, '#exact'),
          start: Number(one(span, '#start')),
          end: Number(one(span, '#end')),
          status: one(piece, '#status').replace(/^.*#status-/, ''),
          assertedBy: toVoice(one(piece, '#wasAttributedTo')),
        }
      })
      .toSorted(byPlace),
  }
}
