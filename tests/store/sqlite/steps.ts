import fc from 'fast-check'
import { createExtractor } from '../../../src/ingest/extractors.ts'
import { replace } from '../../../src/ingest/ingest.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import { fromJson, type Store } from '../../../src/store/store.ts'
import { fileArticle } from '../../support/file-article.ts'
import { INPUTS } from '../../support/sample-inputs.ts'
import { listAll } from '../contract/filled.ts'

export const at = new Date('2025-05-01T08:00:00.000Z')

let seconds = 0
/** A second after the time before. */
export const now = () => {
  seconds += 1
  return new Date(at.getTime() + 1000 * seconds)
}

const options = () => ({ dryRun: false, at: now().toISOString() })

/** The same news as one of them, in almost the same words. */
const COPIES: readonly ArticleInput[] = INPUTS.slice(0, 1).flatMap((input) =>
  ['Reuters', 'AFP', 'Reuters and AFP'].map((agency) => ({ ...input, text: `${input.text} (${agency})` })),
)

/** Files an article, or takes it away where it is there. */
export async function toggle(store: Store, filed: Map<ArticleInput, string>, input: ArticleInput): Promise<void> {
  const id = filed.get(input)
  if (id === undefined) filed.set(input, (await fileArticle(input, store, now)).id)
  else {
    filed.delete(input)
    await store.deleteArticle(id, options())
  }
}

/** Corrects an article that is there, else files it. */
async function correct(store: Store, filed: Map<ArticleInput, string>, input: ArticleInput): Promise<void> {
  const id = filed.get(input)
  if (id === undefined) return toggle(store, filed, input)
  const { analyse } = createExtractor()
  const corrected = { ...input, text: input.text.replaceAll('Paris', 'Berlin').concat(' This text was corrected.') }
  await replace(id, corrected, { store, analyse, now })
}

/** Makes one of the first two people, if there are two. */
export async function merge(store: Store): Promise<void> {
  const people = await listAll(store, 'people')
  const [one, other] = people.map(({ id }) => id)
  if (one === undefined || other === undefined) return
  await store.decide({ kind: 'same', entities: [one, other], note: null }, options())
}

/** Makes two of the first person that several articles speak of, if there is one. */
export async function split(store: Store): Promise<void> {
  const people = await listAll(store, 'people')
  const person = people.find(({ articleCount }) => articleCount > 1)
  const [mention] = person?.mentions ?? []
  if (person === undefined || mention === undefined) return
  const verdict = { kind: 'split', entities: [person.id], articles: [mention.article], note: null } as const
  await store.decide(verdict, options())
}

/** Takes back what was decided last. */
async function undo(store: Store): Promise<void> {
  const { items } = await store.listDecisions({ limit: 1, cursor: null })
  for (const item of items) await store.undoDecision(fromJson(item).id, options())
}

type Step = readonly [
  ArticleInput,
  (store: Store, filed: Map<ArticleInput, string>, input: ArticleInput) => Promise<void>,
]

/** Steps by which articles come and go, and people turn out to be one or two. */
export const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(fc.constantFrom(...INPUTS, ...COPIES), fc.constantFrom(toggle, toggle, toggle, correct, merge, split, undo)),
  { minLength: 1, maxLength: 12 },
)
