import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { readCorpus } from '../../identity/corpus.ts'
import { fileArticle } from '../../support/file-article.ts'
import { dumpFile } from './dump.ts'
import { createFolder } from './new-folder.ts'

const at = new Date('2025-05-01T08:00:00.000Z')
const options = { dryRun: false, at: at.toISOString() }
const CORPUS = readCorpus('development').map(({ input }) => input)

/** Files articles in a file, does something with the store, and tells what the tables hold then. */
async function dumpAfter(
  inputs: typeof CORPUS,
  work: (store: Store, ids: string[]) => Promise<unknown> = async () => {},
) {
  const path = `${createFolder()}/knowledge.db`
  const store = await openSqliteStore(path)
  const ids: string[] = []
  for (const input of inputs) ids.push((await fileArticle(input, store, () => at)).id)
  await work(store, ids)
  await store.close()
  return dumpFile(path)
}

const some = fc.shuffledSubarray(CORPUS.slice(0, 26), { minLength: 2, maxLength: 10 })

describe('who is who', () => {
  it('is the same in whatever order articles came, and whatever came and went', async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.nat(9), async (inputs, count) => {
        const stay = inputs.slice(Math.min(count, inputs.length - 1))
        const sorted = stay.toSorted((a, b) => (a.text < b.text ? -1 : 1))
        const after = await dumpAfter(inputs, async (store, ids) => {
          for (const id of ids.slice(0, inputs.length - stay.length)) await store.deleteArticle(id, options)
        })
        expect(after).toEqual(await dumpAfter(sorted))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('is as before once a merge is undone, and once a split is', async () => {
    const inputs = CORPUS.slice(0, 12)
    const before = await dumpAfter(inputs)
    const merged = await dumpAfter(inputs, async (store) => {
      const verdict = { kind: 'same', entities: ['person:john-smith-gb', 'person:vladimir-putin'], note: null } as const
      const { decision, moved } = await store.decide(verdict, options)
      expect(moved).toContainEqual({ from: 'person:john-smith-gb', to: 'person:vladimir-putin', articles: 2 })
      expect(await store.get('people', 'person:john-smith-gb', ['id'])).toBeNull()
      expect(await store.findMoved('person:john-smith-gb')).toBe('person:vladimir-putin')
      await store.undoDecision(decision.id, options)
      expect(await store.undoDecision(decision.id, options)).toBeNull()
      expect(await store.findMoved('person:john-smith-gb')).toBeNull()
    })
    expect(merged).toEqual(before)
    const split = await dumpAfter(inputs, async (store, [first = '']) => {
      const verdict = {
        kind: 'split',
        entities: ['person:vladimir-putin'],
        articles: [first],
        note: 'Another',
      } as const
      const { decision, moved } = await store.decide(verdict, options)
      const [to] = moved.filter(({ from }) => from === 'person:vladimir-putin')
      expect(to).toMatchObject({ articles: 1, to: expect.stringMatching(/^person:vladimir-putin-\w{12}$/) })
      expect(await store.get('people', to?.to ?? '', ['articleCount'])).toBe('{"articleCount":1}')
      await store.undoDecision(decision.id, options)
    })
    expect(split).toEqual(before)
  })

  it('holds for articles that come after a decision', async () => {
    const store = await openSqliteStore(':memory:')
    const [first, second] = CORPUS.slice(5, 7)
    const other = { text: 'Irish President Ana Ruiz visited Paris.', publishedAt: '2025-01-20' }
    if (!first || !second) throw new Error('There are two articles')
    await fileArticle(first, store, () => at)
    await fileArticle(other, store, () => at)
    await store.decide({ kind: 'same', entities: ['person:john-smith', 'person:ana-ruiz'], note: null }, options)
    await fileArticle(second, store, () => at)
    expect(await store.get('people', 'person:ana-ruiz', ['articleCount'])).toBe('{"articleCount":3}')
    await store.close()
  })

  it('may be decided, undone and decided again at one moment', async () => {
    const store = await openSqliteStore(':memory:')
    for (const input of CORPUS.slice(0, 6)) await fileArticle(input, store, () => at)
    const verdict = { kind: 'same', entities: ['person:john-smith', 'person:vladimir-putin'], note: null } as const
    const { decision } = await store.decide(verdict, options)
    await store.undoDecision(decision.id, options)
    expect((await store.decide(verdict, options)).decision.id).not.toBe(decision.id)
    await store.close()
  })

  it('changes by no dry run', async () => {
    const inputs = CORPUS.slice(0, 6)
    const verdict = { kind: 'same', entities: ['person:john-smith', 'person:vladimir-putin'], note: null } as const
    const tried = await dumpAfter(inputs, async (store) => {
      expect((await store.decide(verdict, { ...options, dryRun: true })).articles).toBeGreaterThan(0)
      expect((await store.listDecisions({ limit: 10, cursor: null })).items).toEqual([])
    })
    expect(tried).toEqual(await dumpAfter(inputs))
  })

  it.each([
    [{ kind: 'same', entities: ['person:nobody', 'person:vladimir-putin'], note: null }, 'not_found'],
    [{ kind: 'same', entities: ['person:vladimir-putin', 'place:moscow'], note: null }, 'invalid'],
    [{ kind: 'same', entities: ['person:vladimir-putin', 'person:vladimir-putin'], note: null }, 'invalid'],
    [{ kind: 'split', entities: ['person:vladimir-putin'], articles: ['article:none'], note: null }, 'not_found'],
  ] as const)('cannot be decided by %j', async (verdict, code) => {
    const store = await openSqliteStore(':memory:')
    for (const input of CORPUS.slice(0, 1)) await fileArticle(input, store, () => at)
    await expect(store.decide(verdict, options)).rejects.toMatchObject({ code })
    await store.close()
  })
})
