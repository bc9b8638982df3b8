import { Writer } from 'n3'
import { CONTEXT_PATH } from './context.ts'
import type { LinkedNode } from './node.ts'
import { listTriples } from './triples.ts'
import { PREFIXES } from './vocabulary.ts'

/** Writes nodes in one notation as they come; a document is what all its texts give in a row. */
export interface GraphWriter {
  write(nodes: readonly LinkedNode[]): string
  close(): string
}

export const LINKED_FORMATS = ['jsonld', 'turtle', 'ntriples'] as const
export type LinkedFormat = (typeof LINKED_FORMATS)[number]

export const LINKED_MEDIA: Readonly<Record<LinkedFormat, string>> = {
  jsonld: 'application/ld+json',
  turtle: 'text/turtle',
  ntriples: 'application/n-triples',
}

export const isLinkedFormat = (name: string): name is LinkedFormat => Object.hasOwn(LINKED_MEDIA, name)

/** `base` is the address of the service without a path. */
export const createGraphWriter = (format: LinkedFormat, base: string): GraphWriter =>
  format === 'jsonld' ? createJsonLdWriter(base) : createTripleWriter(format)

/** All of a few nodes at once. */
export function writeGraph(format: LinkedFormat, base: string, nodes: readonly LinkedNode[]): string {
  const writer = createGraphWriter(format, base)
  return writer.write(nodes) + writer.close()
}

/** One node. In JSON-LD it is the document itself. */
export const writeNode = (format: LinkedFormat, base: string, node: LinkedNode): string =>
  format === 'jsonld' ? JSON.stringify({ '@context': toContextUrl(base), ...node }) : writeGraph(format, base, [node])

const toContextUrl = (base: string) => `${base}${CONTEXT_PATH}`

function createJsonLdWriter(base: string): GraphWriter {
  const head = `{"@context":${JSON.stringify(toContextUrl(base))},"@graph":[`
  let before = head
  return {
    write: (nodes) =>
      nodes
        .map((node) => {
          const text = before + JSON.stringify(node)
          before = ',\n'
          return text
        })
        .join(''),
    close: () => (before === head ? `${head}]}\n` : ']}\n'),
  }
}

function createTripleWriter(format: Exclude<LinkedFormat, 'jsonld'>): GraphWriter {
  let written = ''
  const sink = {
    write(text: string) {
      written += text
    },
    end() {},
  }
  const take = () => {
    const text = written
    written = ''
    return text
  }
  const writer = new Writer(sink, format === 'turtle' ? { prefixes: PREFIXES } : { format: 'N-Triples' })
  return {
    write(nodes) {
      for (const node of nodes) for (const triple of listTriples(node)) writer.addQuad(triple)
      return take()
    },
    close() {
      writer.end()
      return take()
    },
  }
}
