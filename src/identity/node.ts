import type { EntityType } from '../model/entity.ts'
import { digest } from './ids.ts'

/** What is known of something beside its name, each as a sorted set of codes or ids. */
export type Features = Readonly<Record<string, readonly string[]>>

/**
 * What articles call one thing in one way: all sightings with the same id and features are one node. Nodes are what is
 * clustered; a cluster is an entity of the knowledge base.
 */
export interface Node {
  readonly key: string
  readonly type: EntityType
  /** The id that a single article gives it. */
  readonly local: string
  readonly name: string
  readonly features: Features
  /** Only nodes that share a block are compared. */
  readonly blocks: readonly string[]
}

/** Something that an article speaks of, by the id that the article gives it. */
export interface Sighting {
  readonly local: string
  readonly node: Node
}

/** Makes a node; features without values are left out. Nodes of one id always share a block. */
export function toNode(given: Omit<Node, 'key'>): Node {
  const known = Object.entries(given.features).filter(([, values]) => values.length > 0)
  const features = Object.fromEntries(known.map(([name, values]) => [name, [...new Set(values)].toSorted()]))
  const key = `${given.local}#${digest(given.name, JSON.stringify(features))}`
  return { ...given, key, features, blocks: [...new Set([`=${given.local}`, ...given.blocks])].toSorted() }
}

export const featureOf = (node: Pick<Node, 'features'>, name: string): readonly string[] => node.features[name] ?? []

/** How much a node tells of itself. */
export const weightOf = ({ features }: Pick<Node, 'features'>): number =>
  Object.values(features).reduce((sum, values) => sum + values.length, 0)
