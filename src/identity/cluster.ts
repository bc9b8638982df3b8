import { digest } from './ids.ts'
import { type Features, featureOf, type Node, weightOf } from './node.ts'
import { toParts } from './person-name.ts'
import { MAYBE, SAME, type Score, scorePair } from './score.ts'

/** What people, or one article by itself, decided of two nodes, by their keys. */
export interface Decisions {
  readonly same: readonly (readonly [string, string])[]
  readonly distinct: readonly (readonly [string, string])[]
}

/** Two entities that may be one. */
export interface Candidate extends Score {
  readonly a: string
  readonly b: string
}

/** Which entity each node is, and which of the entities may be one. */
export interface Clustering {
  readonly entities: ReadonlyMap<string, string>
  readonly candidates: readonly Candidate[]
}

interface Cluster {
  readonly nodes: Node[]
  /** The nodes that it may be named by: not those that people joined to it. */
  readonly own: Node[]
  readonly blocks: Set<string>
  features: Features
}

/**
 * Gathers nodes that share blocks into entities. Nodes are taken by how much they tell, those that tell most first; each
 * joins the one cluster that it fits best, by what is known of all of that, or begins one. Where two fit as well it begins one,
 * too: nothing is guessed. The answer depends on the set of nodes and decisions alone, not on their order.
 */
export function clusterNodes(nodes: readonly Node[], decisions: Decisions): Clustering {
  const clusters: Cluster[] = []
  const distinct = toPairs(decisions.distinct)
  for (const node of nodes.toSorted(byTelling)) {
    const home = findHome(node, clusters, distinct)
    if (home === null)
      clusters.push({ nodes: [node], own: [node], blocks: new Set(node.blocks), features: node.features })
    else {
      home.own.push(node)
      join(home, [node])
    }
  }
  const united = unite(clusters, decisions.same)
  const names = nameClusters(united)
  const entities = new Map(united.flatMap((cluster) => cluster.nodes.map(({ key }) => [key, names.get(cluster) ?? ''])))
  return { entities, candidates: findCandidates(united, names, distinct) }
}

/** Full names before short ones, then what tells more, then by key. */
function byTelling(a: Node, b: Node): number {
  const short = Number(isShort(a)) - Number(isShort(b))
  return short || weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1)
}

const isShort = ({ type, name }: Node): boolean => type === 'person' && toParts(name).length < 2

function findHome(node: Node, clusters: readonly Cluster[], distinct: ReadonlySet<string>): Cluster | null {
  let best: Cluster[] = []
  let most = SAME
  for (const cluster of clusters) {
    if (!sharesBlock(node, cluster) || cluster.nodes.some(({ key }) => distinct.has(toPair(node.key, key)))) continue
    const score = scoreAgainst(node, cluster)?.score ?? 0
    if (score > most) best = [cluster]
    else if (score === most) best.push(cluster)
    most = Math.max(most, score)
  }
  const [only, ...others] = best
  return only !== undefined && others.length === 0 ? only : null
}

const sharesBlock = (node: Node, { blocks }: Cluster): boolean => node.blocks.some((block) => blocks.has(block))

/** The best of the names of a cluster, with all that is known of it. */
function scoreAgainst(node: Node, { nodes, features }: Cluster): Score | null {
  const named = new Map(nodes.map((one) => [one.name, one]))
  const scores = [...named.values()].flatMap((one) => scorePair(node, { ...one, features }) ?? [])
  return scores.toSorted((a, b) => b.score - a.score)[0] ?? null
}

function join(home: Cluster, nodes: readonly Node[]): void {
  for (const node of nodes) {
    home.nodes.push(node)
    for (const block of node.blocks) home.blocks.add(block)
    const names = [...Object.keys(home.features), ...Object.keys(node.features)]
    home.features = Object.fromEntries(
      names.map((name) => [name, [...new Set([...featureOf(home, name), ...featureOf(node, name)])]]),
    )
  }
}

/** Joins the clusters of nodes that are decided to be one: the first to the second, which keeps its name. */
function unite(clusters: readonly Cluster[], same: Decisions['same']): Cluster[] {
  const kept = new Set(clusters)
  const clusterOf = (key: string) => [...kept].find(({ nodes }) => nodes.some((node) => node.key === key))
  for (const [a, b] of same.toSorted()) {
    const [one, two] = [clusterOf(a), clusterOf(b)]
    if (one === undefined || two === undefined || one === two) continue
    join(two, one.nodes)
    kept.delete(one)
  }
  return [...kept]
}

/** The id of each: its best name and, where others have the same, what tells it from them. */
function nameClusters(clusters: readonly Cluster[]): ReadonlyMap<Cluster, string> {
  const groups = Map.groupBy(clusters, chooseName)
  return new Map(
    Array.from(groups, ([base, group]) =>
      group.map((cluster) => [cluster, toId(base, cluster, group)] as const),
    ).flat(),
  )
}

/** A full name with as few parts as possible; of things with ids of their own, that of the node that tells most. */
function chooseName({ own: nodes }: Cluster): string {
  const [first] = nodes
  if (first?.type !== 'person') return nodes.toSorted(byTelling)[0]?.local ?? ''
  const full = nodes.filter((node) => !isShort(node))
  const size = ({ name }: Node) => toParts(name).length
  const sorted = (full.length > 0 ? full : nodes).toSorted((a, b) => size(a) - size(b) || (a.local < b.local ? -1 : 1))
  return sorted[0]?.local ?? ''
}

function toId(base: string, cluster: Cluster, all: readonly Cluster[]): string {
  const [decision] = featureOf(cluster, 'decisions')
  if (decision !== undefined) return `${base}-${digest(decision)}`
  const mark = toMark(cluster)
  const group = all.filter((other) => featureOf(other, 'decisions').length === 0)
  if (group.length === 1 || mark === null) return base
  const marks = group.filter((other) => toMark(other) === mark)
  return marks.length === 1
    ? `${base}-${mark}`
    : `${base}-${mark}-${digest(...cluster.nodes.map(({ key }) => key).toSorted())}`
}

/** What tells an entity from its namesakes, as a part of an id: its country, else a body; null for one of whom nothing is known. */
function toMark(cluster: Cluster): string | null {
  const [country] = featureOf(cluster, 'countries').toSorted()
  if (country !== undefined) return country.toLowerCase()
  if (weightOf(cluster) === 0) return null
  return digest(
    JSON.stringify(
      Object.entries(cluster.features)
        .map(([name, values]) => [name, values.toSorted()])
        .toSorted(),
    ),
  )
}

/** More candidates than this for one entity tell nothing. */
const MOST_CANDIDATES = 5

function findCandidates(
  clusters: readonly Cluster[],
  names: ReadonlyMap<Cluster, string>,
  distinct: ReadonlySet<string>,
): Candidate[] {
  const found = clusters.flatMap((cluster, index) =>
    clusters.slice(index + 1).flatMap((other) => toCandidate(cluster, other, names, distinct) ?? []),
  )
  const counts = new Map<string, number>()
  for (const id of found.flatMap(({ a, b }) => [a, b])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return found.filter(({ a, b }) => Math.max(counts.get(a) ?? 0, counts.get(b) ?? 0) <= MOST_CANDIDATES)
}

function toCandidate(
  one: Cluster,
  two: Cluster,
  names: ReadonlyMap<Cluster, string>,
  distinct: ReadonlySet<string>,
): Candidate | null {
  if (!one.nodes.some((node) => sharesBlock(node, two))) return null
  if (one.nodes.some((a) => two.nodes.some((b) => distinct.has(toPair(a.key, b.key))))) return null
  const scores = one.nodes.flatMap((node) => scoreAgainst({ ...node, features: one.features }, two) ?? [])
  const best = scores.toSorted((a, b) => b.score - a.score)[0]
  if (best === undefined || best.score < MAYBE) return null
  const [a = '', b = ''] = [names.get(one) ?? '', names.get(two) ?? ''].toSorted()
  return { a, b, ...best }
}

const toPairs = (pairs: readonly (readonly [string, string])[]): Set<string> =>
  new Set(pairs.map(([a, b]) => toPair(a, b)))

const toPair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
