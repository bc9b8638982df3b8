import { describe, expect, it } from 'vitest'
import { readTreeLine } from './tree-line.ts'
import { findClause, readSyntaxes } from './worded-clause.ts'

const chain = (length: number, relation: string): string =>
  Array.from({ length }, (_, at) => (at === 0 ? 'said~say/VBD/0/root' : `said~say/VBD/${at}/${relation}`)).join(' ')

describe('a tree that is none', () => {
  it.each([
    ['all words are roots', 'Kenya/NNP/0/root left~leave/VBD/0/root Peru/NNP/0/root'],
    ['two words hang on each other', 'Kenya/NNP/2/nsubj left~leave/VBD/1/acl Peru/NNP/2/obj'],
    ['a word hangs on itself', 'Kenya/NNP/2/nsubj left~leave/VBD/2/root Peru/NNP/2/obj'],
    ['a word hangs out of the sentence', 'Kenya/NNP/2/nsubj left~leave/VBD/9/ccomp Peru/NNP/2/obj'],
  ])('still has its clause where %s', (_, line) => {
    expect(findClause(readTreeLine(line), 'left')).toMatchObject({ lemma: 'leave', form: 'finite' })
  })

  it.each([
    'conj',
    'ccomp',
    'xcomp',
    'advcl',
    'acl:relcl',
    'parataxis',
    'nmod',
    'obl',
  ])('of 300 words each on the one before by %s has as many clauses, in order', (relation) => {
    const clauses = readSyntaxes(readTreeLine(chain(300, relation)))[0]?.clauses ?? []
    expect(clauses.map(({ index, verb }) => [index, verb])).toEqual(clauses.map((_, at) => [at, at]))
    expect(clauses).toHaveLength(300)
  })

  it('of 300 nouns each on the one before has as many noun phrases', () => {
    const line = Array.from({ length: 300 }, (_, at) => `oil/NN/${at}/${at === 0 ? 'root' : 'nmod'}`).join(' ')
    expect(readSyntaxes(readTreeLine(line))[0]?.nouns).toHaveLength(300)
  })
})
