import { setImmediate } from 'node:timers/promises'
import type { FactView, Part } from './extract/explain/fact-view.ts'
import { EXTRACTOR_VERSION } from './extract/version.ts'
import type { StoredEvidence } from './model/evidence.ts'
import type { Explained, ExplainedEvidence, Explanation } from './model/explanation.ts'
import { fromJson, type Store } from './store/store.ts'

/** So many pieces of evidence are explained, the surest, so that a fact of many articles holds nobody up. */
const MOST_EVIDENCE = 50

/** Tells why a fact of a noun is in the knowledge base; null for an unknown id. */
export type Explain = (noun: Explained, id: string) => Promise<Explanation | null>

/** Explains the facts of a store: their sentences are read again, and nothing of it is stored. */
export function createExplain(store: Store): Explain {
  return async (noun, id) => {
    const fact = await VIEWS[noun](store, id)
    if (fact === null) return null
    const shown = fact.evidence.slice(0, MOST_EVIDENCE)
    return {
      id,
      extractor: { version: EXTRACTOR_VERSION },
      evidenceCount: fact.evidence.length,
      evidence: await explainAll(store, fact, shown),
    }
  }
}

/** Explains article by article, so that one text at a time is held, and lets other requests in between. The rules are loaded when they are first needed. */
async function explainAll(
  store: Store,
  fact: FactView,
  shown: readonly StoredEvidence[],
): Promise<ExplainedEvidence[]> {
  const { explainEvidence } = await import('./extract/explain/explain-evidence.ts')
  const explained = new Map<StoredEvidence, ExplainedEvidence>()
  for (const [id, pieces] of Map.groupBy(shown, ({ article }) => article)) {
    const article = await store.get('articles', id, ['text', 'sentences', 'mentions'])
    if (article === null) continue
    const view = fromJson(article)
    for (const piece of pieces) explained.set(piece, explainEvidence(fact, view, piece))
    await setImmediate()
  }
  return shown.flatMap((piece) => explained.get(piece) ?? [])
}

/** The facts as explanations look at them. */
const VIEWS: Readonly<Record<Explained, (store: Store, id: string) => Promise<FactView | null>>> = {
  async relations(store, id) {
    const text = await store.get('relations', id, ['subject', 'object', 'evidence'])
    if (text === null) return null
    const { subject, object, evidence } = fromJson(text)
    return { id, cue: null, evidence, parts: [toPart('subject', subject), toPart('object', object)] }
  },
  async events(store, id) {
    const text = await store.get('events', id, ['place', 'participants', 'evidence'])
    if (text === null) return null
    const { participants, place, evidence } = fromJson(text)
    return { id, cue: null, evidence, parts: [...participants, ...(place === null ? [] : [toPart('place', place)])] }
  },
  async statements(store, id) {
    const text = await store.get('statements', id, ['speaker', 'cue', 'evidence'])
    if (text === null) return null
    const { speaker, cue, evidence } = fromJson(text)
    return { id, cue, evidence, parts: speaker === null ? [] : [toPart('speaker', speaker)] }
  },
  async provisions(store, id) {
    const text = await store.get('provisions', id, ['agreement', 'evidence'])
    if (text === null) return null
    const { agreement, evidence } = fromJson(text)
    return { id, cue: null, evidence, parts: [toPart('agreement', agreement)] }
  },
}

const toPart = (role: string, entity: string): Part => ({ role, entity })
