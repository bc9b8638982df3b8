import type { StoredEntity } from '../model/entity.ts'
import type { StoredEvent } from '../model/event.ts'
import type { StoredEvidence } from '../model/evidence.ts'
import type { StoredRelation } from '../model/relation.ts'
import type { Snapshot } from '../store/store.ts'
import { readPages } from './pages.ts'

/** What nodes and edges tell beside their ids: name, of which of the two, type. */
const KEYS = [
  ['name', 'node', 'string'],
  ['type', 'node', 'string'],
  ['mentions', 'node', 'int'],
  ['fact', 'edge', 'string'],
  ['type', 'edge', 'string'],
  ['value', 'edge', 'string'],
  ['status', 'edge', 'string'],
  ['confidence', 'edge', 'double'],
] as const

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${KEYS.map(([name, of, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('')}<graph edgedefault="directed">
`

/**
 * Entities as nodes; relations as edges, and events, which are nodes as well, with an edge to each participant and to their place.
 * `status` lists all that pieces of evidence have, parted by blanks.
 */
export async function* writeGraphMl(snapshot: Snapshot): AsyncGenerator<string> {
  yield HEAD
  for await (const items of readPages(snapshot, 'entities'))
    yield items.map((item) => toEntityNode(JSON.parse(item))).join('')
  for await (const items of readPages(snapshot, 'relations'))
    yield items.map((item) => toRelationEdge(JSON.parse(item))).join('')
  for await (const items of readPages(snapshot, 'events'))
    yield items.flatMap((item) => toEventEdges(JSON.parse(item))).join('')
  yield '</graph>\n</graphml>\n'
}

const toEntityNode = ({ id, name, type, mentionCount }: StoredEntity): string =>
  `<node id="${toXml(id)}">${toData('node', { name, type, mentions: mentionCount })}</node>\n`

const toRelationEdge = ({ id, subject, object, type, value, evidence }: StoredRelation): string =>
  toEdge(subject, object, { fact: id, type, value, ...toStanding(evidence) })

function toEventEdges({ id, participants, place, evidence }: StoredEvent): string[] {
  const standing = toStanding(evidence)
  const ends = participants.map(({ role, entity }) => ({ type: role as string, entity }))
  const all = place === null ? ends : [...ends, { type: 'place', entity: place }]
  return all.map(({ type, entity }) => toEdge(id, entity, { fact: id, type, ...standing }))
}

const toStanding = (evidence: readonly StoredEvidence[]) => ({
  status: [...new Set(evidence.map(({ status }) => status))].join(' '),
  confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
})

const toEdge = (source: string, target: string, data: Readonly<Record<string, string | number | null>>): string =>
  `<edge source="${toXml(source)}" target="${toXml(target)}">${toData('edge', data)}</edge>\n`

const toData = (of: 'node' | 'edge', data: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}-${name}">${toXml(String(value))}</data>`)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 has it; characters that it cannot hold are left out. */
const toXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are refused by XML
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
