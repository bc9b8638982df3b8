import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterNodes, type Decisions } from '../../src/identity/cluster.ts'
import { type Features, type Node, toNode } from '../../src/identity/node.ts'

const NONE: Decisions = { same: [], distinct: [] }

const person = (local: string, name: string, features: Features = {}): Node =>
  toNode({ type: 'person', local: `person:${local}`, name, features, blocks: [`person:${name.split(' ').at(-1)}`] })

const minister = person('john-smith', 'John Smith', { countries: ['GB'], positions: ['minister'] })
const senator = person('john-smith', 'John Smith', { countries: ['US'], positions: ['senator'] })
const nobody = person('john-smith', 'John Smith')
const short = person('smith', 'Smith', { countries: ['GB'], positions: ['minister'] })
const putin = person('putin', 'Putin', { countries: ['RU'], positions: ['president'] })
const vladimir = person('vladimir-putin', 'Vladimir Putin', { countries: ['RU'], positions: ['president'] })

const entitiesOf = (nodes: readonly Node[], decisions = NONE) => {
  const { entities } = clusterNodes(nodes, decisions)
  return nodes.map(({ key }) => entities.get(key))
}

describe('nodes', () => {
  it('keep the id of their article where they are alone', () => {
    expect(entitiesOf([nobody])).toEqual(['person:john-smith'])
  })

  it('of one name and several countries are several, and of whom nothing is known is none of them', () => {
    expect(entitiesOf([minister, senator, nobody])).toEqual([
      'person:john-smith-gb',
      'person:john-smith-us',
      'person:john-smith',
    ])
  })

  it('of one name are one where nothing speaks against it', () => {
    expect(entitiesOf([minister, nobody])).toEqual(['person:john-smith', 'person:john-smith'])
  })

  it('of a surname join the full name of that country and position, and no other', () => {
    expect(entitiesOf([putin, vladimir])).toEqual(['person:vladimir-putin', 'person:vladimir-putin'])
    expect(entitiesOf([person('putin', 'Putin'), vladimir])).toEqual(['person:putin', 'person:vladimir-putin'])
  })

  it('that may be one are candidates with what speaks for it', () => {
    const { candidates } = clusterNodes([person('putin', 'Putin'), vladimir], NONE)
    expect(candidates).toEqual([
      { a: 'person:putin', b: 'person:vladimir-putin', score: 0.5, points: [{ feature: 'surname name', points: 0.5 }] },
    ])
    const { candidates: many } = clusterNodes([minister, short, senator], NONE)
    expect(many.map(({ a, b }) => [a, b])).toEqual([['person:john-smith-gb', 'person:smith']])
  })

  it('are one where people say so, by the name of the second, and two where they say that', () => {
    const other = person('jon-smythe', 'Jon Smythe')
    const same = { same: [[minister.key, other.key]] as const, distinct: [] }
    expect(entitiesOf([minister, nobody, other], same)).toEqual(Array(3).fill('person:jon-smythe'))
    const distinct = { same: [], distinct: [[putin.key, vladimir.key]] as const }
    expect(entitiesOf([putin, vladimir], distinct)).toEqual(['person:putin', 'person:vladimir-putin'])
    expect(clusterNodes([putin, vladimir], distinct).candidates).toEqual([])
  })

  it('come to the same entities in any order', () => {
    const all = [minister, senator, nobody, short, putin, vladimir, person('john-a-smith', 'John A. Smith')]
    const expected = clusterNodes(all, NONE)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (nodes) => {
        const { entities, candidates } = clusterNodes(nodes, NONE)
        expect(new Map([...entities].toSorted())).toEqual(new Map([...expected.entities].toSorted()))
        expect(new Set(candidates.map(({ a, b }) => `${a} ${b}`))).toEqual(
          new Set(expected.candidates.map(({ a, b }) => `${a} ${b}`)),
        )
      }),
    )
  })
})
