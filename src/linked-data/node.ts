import type { ClassName, TermName } from './vocabulary.ts'

type Value = string | number | boolean | LinkedNode

/** A node of the graph as JSON-LD writes it, without the context. */
export type LinkedNode = {
  readonly '@id': string
  readonly '@type': ClassName | readonly ClassName[]
} & Members

type Members = { readonly [T in TermName]?: Value | readonly Value[] }

type Loose = { readonly [T in TermName]?: Value | readonly Value[] | null | undefined }

/** Builds a node; what is not known, and lists of nothing, are left out. */
export function createNode(id: string, type: LinkedNode['@type'], members: Loose): LinkedNode {
  const known = Object.entries(members).filter(([, value]) => value !== undefined && value !== null)
  const told: Members = Object.fromEntries(known.filter(([, value]) => !Array.isArray(value) || value.length > 0))
  return { '@id': id, '@type': type, ...told }
}
