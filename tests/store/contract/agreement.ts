import { describe, expect, it } from 'vitest'
import { fromJson } from '../../../src/store/store.ts'
import { sampleArticles } from '../../support/sample-extraction.ts'
import type { OpenStore } from '../contract.ts'
import { listAll, openEmpty, useFilled } from './filled.ts'

const [treaty, ratification] = sampleArticles
const window = { limit: 50, cursor: null }
const all = { nouns: [], facts: [] }
const sudmark = 'country:sudmark'
const league = 'organization:coastal-league'
const agreement = 'agreement:norland-sudmark-friendship-treaty-2025'

/** The treaty told again by other papers, with another word at the end each. */
const toCopy = (paper: string, text = treaty.article.text) => ({
  article: { ...treaty.article, id: `article:${paper}`, sha256: paper, source: paper, text: `${text} ${paper}.` },
  extraction: treaty.extraction,
})

/** Where articles agree and where they contradict each other. */
export function describeAgreement(open: OpenStore): void {
  describe('corroboration', () => {
    it('counts near-copies of one text once, in whatever order they come and go', async () => {
      const store = await openEmpty(open)
      const corroborations = async () =>
        (await listAll(store, 'agreements')).map(({ corroboration, evidence }) => [corroboration, evidence.length > 0])
      await store.saveArticles([toCopy('Post'), toCopy('Gazette'), toCopy('Courier')])
      expect(await corroborations()).toEqual([[1, true]])
      await store.saveArticle(ratification.article, ratification.extraction)
      expect(await corroborations()).toEqual([[2, true]])
      await store.deleteArticle('article:Courier', { dryRun: false, at: treaty.article.ingestedAt })
      expect(await corroborations()).toEqual([[2, true]])
      await store.deleteArticle(ratification.article.id, { dryRun: false, at: treaty.article.ingestedAt })
      expect(await corroborations()).toEqual([[1, true]])
      await store.saveArticles([toCopy('Herald', 'A text of its own that tells of the treaty in quite other words')])
      expect(await corroborations()).toEqual([[2, true]])
    })
  })

  describe('contradictions', () => {
    const filled = useFilled(open)

    it('are told with all sides', async () => {
      const { items } = await filled().listConflicts(all, window)
      expect(items.map(fromJson)).toContainEqual({
        noun: 'event',
        fact: 'event:supply-1b2c3d4e5f60',
        field: 'status',
        sides: [
          {
            value: null,
            status: 'alleged',
            assertedBy: ['country:sudmark'],
            articles: [treaty.article.id, ratification.article.id].toSorted(),
          },
          { value: null, status: 'denied', assertedBy: ['country:norland'], articles: [treaty.article.id] },
        ],
      })
      expect((await filled().listConflicts({ nouns: ['relation'], facts: [] }, window)).items).toEqual([])
      expect((await filled().listConflicts({ nouns: [], facts: [agreement] }, window)).items).toEqual([])
    })

    it('of days are those that do not overlap, and go with the article that brought them', async () => {
      const store = await openEmpty(open)
      await store.saveArticles([toCopy('Post')])
      const other = toCopy('Late')
      const [told] = treaty.extraction.agreements
      if (!told?.signedOn) throw new Error('The treaty has a day')
      const signedOn = { ...told.signedOn, edtf: '2025-01-19', start: '2025-01-19', end: '2025-01-19' }
      const month = { ...told.signedOn, edtf: '2025-01', start: '2025-01-01', end: '2025-01-31' }
      const say = (day: typeof signedOn) => ({ ...treaty.extraction, agreements: [{ ...told, signedOn: day }] })
      await store.saveArticle(toCopy('Vague').article, say(month))
      expect((await store.listConflicts({ nouns: ['agreement'], facts: [] }, window)).items).toEqual([])
      await store.saveArticle(other.article, say(signedOn))
      const [conflict] = (await store.listConflicts({ nouns: ['agreement'], facts: [] }, window)).items.map(fromJson)
      expect(conflict).toMatchObject({ fact: told.id, field: 'signedOn' })
      expect(conflict?.sides.map(({ value, articles }) => [Object(value).edtf, articles])).toEqual(
        expect.arrayContaining([['2025-01-19', ['article:Late']]]),
      )
      await store.deleteArticle(other.article.id, { dryRun: false, at: treaty.article.ingestedAt })
      expect((await store.listConflicts({ nouns: ['agreement'], facts: [] }, window)).items).toEqual([])
    })
  })

  describe('neighbors at a time', () => {
    const filled = useFilled(open)
    const at = async (asOf: string | null, knownAt: string | null, limit = 50, cursor: string | null = null) => {
      const page = await filled().listNeighbors('country:norland', { limit, cursor }, { asOf, knownAt })
      if (page === null) throw new Error('Norland is there')
      const items = page.items.map(fromJson).map(({ entity, weight }) => [entity.id, weight] as const)
      return { items, nextCursor: page.nextCursor }
    }

    it('are those of facts that held and were known then', async () => {
      expect((await at(null, '2025-01-31')).items).toEqual([])
      const ids = async (day: string) => (await at(day, null)).items.map(([id]) => id)
      expect(await ids('2018-01-01')).toEqual([agreement, league, 'person:ana-ruiz', 'place:norvik'])
      expect(await ids('2020-01-01')).toEqual([agreement, sudmark, league, 'person:ana-ruiz', 'place:norvik'])
      expect(await ids('2026-01-01')).toEqual([agreement, sudmark, 'person:ana-ruiz', 'place:norvik'])
      const known = (await at(null, '2030-01-01')).items
      const now = await filled().listNeighbors('country:norland', window)
      expect(known).toEqual(now?.items.map(fromJson).map(({ entity, weight }) => [entity.id, weight]))
    })

    it('come in pages', async () => {
      const { items } = await at(null, '2030-01-01')
      const first = await at(null, '2030-01-01', 2)
      const second = await at(null, '2030-01-01', 2, first.nextCursor)
      expect([...first.items, ...second.items]).toEqual(items.slice(0, 4))
    })
  })
}
