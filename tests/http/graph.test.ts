import { afterAll, describe, expect, it } from 'vitest'
import { Problem } from '../../src/http/problem.ts'
import { ana, dahl, norland, norvik, sudmark, treaty } from '../support/sample-treaty/text.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())

const league = 'organization:coastal-league'
const get = async (url: string) => (await app.inject(url)).json()

interface Edge {
  readonly source: string
  readonly target: string
  readonly type: string
}

const toArrow = ({ source, target, type }: Edge) => `${source} ${type} ${target}`
const nodesOf = async (query: string) => {
  const { nodes, truncated } = await get(`/v1/graph/neighbors?${query}`)
  return { nodes: nodes.map(({ id, distance }: { id: string; distance: number }) => [id, distance]), truncated }
}

describe('what is around an entity', () => {
  it('are its neighbors with what ties them, and the words that say so', async () => {
    const { nodes, edges, truncated } = await get(`/v1/graph/neighbors?id=${ana}`)
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([ana, norland, dahl, norvik])
    expect(edges.map(toArrow)).toEqual([
      `${ana} holds_position ${norland}`,
      `${ana} sign ${dahl}`,
      `${ana} sign ${norvik}`,
    ])
    expect(edges[0]).toMatchObject({ directed: true, evidence: { text: expect.any(String), status: 'asserted' } })
    expect(truncated).toBe(false)
  })

  it('reaches as far as it is told, the nearest first', async () => {
    const { nodes } = await nodesOf(`id=${ana}&hops=2`)
    expect(nodes).toEqual([
      [ana, 0],
      [norland, 1],
      [dahl, 1],
      [norvik, 1],
      [treaty, 2],
      [sudmark, 2],
      [league, 2],
    ])
  })

  it('says when it is cut short', async () => {
    expect(await nodesOf(`id=${ana}&hops=2&limit=2`)).toEqual({
      nodes: [
        [ana, 0],
        [norland, 1],
        [dahl, 1],
      ],
      truncated: true,
    })
  })

  it.each([
    [`id=${norland}&relation=party_to&relation=holds_position`, [treaty, ana]],
    [`id=${norland}&kind=build`, [sudmark]],
    [`id=${norland}&kind=negotiate&to=2018-12-31`, []],
    [`id=${norland}&kind=negotiate&from=2020-01-01&to=2020-01-01`, [sudmark]],
    [`id=${norland}&relation=member_of&status=asserted`, []],
    [`id=${norland}&relation=member_of&status=negated`, [league]],
    [`id=${norland}&relation=member_of&minConfidence=0.99`, []],
  ])('keeps what meets %s', async (query, ids) => {
    const { nodes } = await nodesOf(query)
    expect(
      nodes
        .slice(1)
        .map(([id]: [string]) => id)
        .toSorted(),
    ).toEqual([...ids].toSorted())
  })
})

describe('ways between entities', () => {
  it('are told the shortest first, each hop with a fact', async () => {
    const { paths, nodes } = await get(`/v1/graph/path?from=${ana}&to=${league}`)
    expect(paths.map(({ hops }: { hops: Edge[] }) => hops.map(toArrow))).toEqual([
      [`${ana} holds_position ${norland}`, `${norland} member_of ${league}`],
      [`${ana} sign ${norvik}`, `${norvik} located_in ${norland}`, `${norland} member_of ${league}`],
    ])
    expect(paths[0].hops[1].evidence.text).toContain('member')
    expect(nodes).toHaveLength(4)
  })

  it('do not take one fact for two steps', async () => {
    const { paths } = await get(`/v1/graph/path?from=${ana}&to=${dahl}`)
    expect(paths.map(({ length }: { length: number }) => length)).toEqual([1])
  })

  it('are none from an entity to itself, or where nothing ties', async () => {
    expect((await get(`/v1/graph/path?from=${ana}&to=${ana}`)).paths).toEqual([])
    expect((await get(`/v1/graph/path?from=${ana}&to=person:eva-ruiz`)).paths).toEqual([])
  })

  it.each([
    [`from=${ana}&to=person:nobody`, 404, 'to'],
    [`from=person:nobody&to=${ana}`, 404, 'from'],
    [`from=${ana}`, 400, 'to'],
  ])('are refused for %s', async (query, status, parameter) => {
    expect(Problem.parse(await get(`/v1/graph/path?${query}`))).toMatchObject({ status, errors: [{ parameter }] })
  })
})

describe('the ties among some entities', () => {
  it('are all of them, and no others', async () => {
    const { nodes, edges } = await get(`/v1/graph/subgraph?ids=${ana},${norland},${sudmark},person:nobody`)
    expect(nodes).toHaveLength(3)
    expect(edges.map(toArrow).toSorted()).toEqual([
      `${norland} build ${sudmark}`,
      `${norland} negotiate ${sudmark}`,
      `${ana} holds_position ${norland}`,
    ])
  })
})
