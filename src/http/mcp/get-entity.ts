import { z } from 'zod'
import { ENTITY_TYPES } from '../../model/entity.ts'
import { Id } from '../../model/query/filter.ts'
import { NOUNS } from '../../model/query/noun.ts'
import type { HeavyReads } from '../../readers/heavy-reads.ts'
import { fromJson } from '../../store/store.ts'
import type { ApiParts } from '../operations.ts'
import { boundEvidence, boundLists } from './bounds.ts'
import { toFound } from './found.ts'
import { OUTPUTS } from './outputs.ts'
import { createTool, type Structured, type Tool } from './tool.ts'

/** Most neighbors that are told with an entity, entries of each list of its dossier, and ways to another. */
const MOST_NEIGHBORS = 10
const MOST_ENTRIES = 5
const MOST_PATHS = 3

type Parts = Pick<ApiParts, 'store' | 'reads'>

const Input = z.strictObject({ id: Id, dossier: z.boolean().default(false), pathTo: Id.optional() })

/** One entity, and where it is asked for all that is known around it. */
export const createGetEntity = ({ store, reads }: Parts): Tool =>
  createTool({
    name: 'get_entity',
    description: `A ${ENTITY_TYPES.join(', ')}: names, attributes, posts held, and who shares most facts with it. \`dossier\` adds its facts, \`pathTo\` the shortest ways to another entity, with the words that say so.`,
    input: Input,
    output: OUTPUTS.entity,
    async call({ id: asked, dossier, pathTo }) {
      const found = (await store.findMoved(asked)) ?? asked
      const fields = [...NOUNS.entities.defaults, 'positions']
      const entity = toFound(await store.get('entities', found, fields), asked)
      const page = await store.listNeighbors(found, { limit: MOST_NEIGHBORS, cursor: null })
      const neighbors = page?.items.map(fromJson).map(({ entity: { id, name }, weight }) => ({ id, name, weight }))
      return {
        ...boundLists(entity),
        neighbors: neighbors ?? [],
        ...(dossier && { dossier: await readDossier(reads, found) }),
        ...(pathTo !== undefined && { paths: await readPaths({ store, reads }, found, pathTo) }),
      }
    },
  })

async function readDossier(reads: HeavyReads, id: string): Promise<Structured> {
  const { relations, agreements, timeline, statements, sources } = JSON.parse(await reads.dossier(id, '{}'))
  const shorten = (items: readonly Structured[]) => items.slice(0, MOST_ENTRIES).map(boundEvidence)
  return {
    relations: shorten(relations),
    agreements: shorten(agreements),
    timeline: shorten(timeline),
    made: shorten(statements.made),
    about: shorten(statements.about),
    sources: sources.slice(0, MOST_ENTRIES),
  }
}

async function readPaths({ store, reads }: Parts, from: string, pathTo: string): Promise<readonly Structured[]> {
  const to = (await store.findMoved(pathTo)) ?? pathTo
  toFound(await store.get('entities', to, ['id']), pathTo)
  const { paths } = fromJson(await reads.paths({ from, to, limit: MOST_PATHS }))
  return paths
}
