import { DataFactory, type Quad } from 'n3'
import type { LinkedNode } from './node.ts'
import { CLASSES, PREFIXES, TERMS, type TermName } from './vocabulary.ts'

const { literal, namedNode, quad } = DataFactory

const TYPE = namedNode(`${PREFIXES.rdf}type`)

/** The triples of a node, then those of all nodes within it: what JSON-LD says they are. */
export function* listTriples(node: LinkedNode): Generator<Quad> {
  const { '@id': id, '@type': types, ...members } = node
  const subject = namedNode(expand(id))
  const inner: LinkedNode[] = []
  for (const type of [types].flat()) yield quad(subject, TYPE, namedNode(expand(CLASSES[type])))
  for (const [name, given] of Object.entries(members)) {
    const predicate = namedNode(expand(TERMS[name as TermName].iri))
    for (const value of [given].flat()) {
      yield quad(subject, predicate, toObject(name as TermName, value))
      if (typeof value === 'object') inner.push(value)
    }
  }
  for (const one of inner) yield* listTriples(one)
}

function toObject(name: TermName, value: string | number | boolean | LinkedNode) {
  const row = TERMS[name]
  const type = 'type' in row ? row.type : null
  if (typeof value === 'object') return namedNode(expand(value['@id']))
  if (type === '@id') return namedNode(expand(String(value)))
  if (type !== null) return literal(toLexical(value, type), namedNode(expand(type)))
  const native = toNativeType(value)
  return literal(toLexical(value, native), namedNode(expand(native)))
}

/** What JSON-LD takes values to be that have no type of their own. */
function toNativeType(value: string | number | boolean): string {
  if (typeof value === 'string') return 'xsd:string'
  if (typeof value === 'boolean') return 'xsd:boolean'
  return Number.isInteger(value) ? 'xsd:integer' : 'xsd:double'
}

/** Doubles are written in their canonical form (JSON-LD 1.1 API, 8.6). */
function toLexical(value: string | number | boolean, type: string): string {
  if (typeof value !== 'number' || type !== 'xsd:double') return String(value)
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
}

/** A compact IRI in full; others are so already. */
function expand(iri: string): string {
  const colon = iri.indexOf(':')
  const prefix = iri.slice(0, colon)
  return Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] + iri.slice(colon + 1) : iri
}
