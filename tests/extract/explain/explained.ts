import { explainEvidence } from '../../../src/extract/explain/explain-evidence.ts'
import type { ArticleView, FactView } from '../../../src/extract/explain/fact-view.ts'
import { extract } from '../../../src/extract/extract.ts'
import type { ArticleInput } from '../../../src/model/article.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { ExplainedEvidence, TreePath } from '../../../src/model/explanation.ts'
import type { Extraction } from '../../../src/model/extraction.ts'

const store = (evidence: readonly Evidence[]) => evidence.map((piece) => ({ ...piece, article: 'article:test' }))

/** The facts of an extraction as explanations look at them. */
function toFacts({ relations, events, statements, agreements }: Extraction): FactView[] {
  const provisions = agreements.flatMap(({ id, provisions }) =>
    provisions.map(({ topic, evidence }) => ({ id: topic, evidence, parts: [{ role: 'agreement', entity: id }] })),
  )
  const ties = relations.map(({ id, subject, object, evidence }) => {
    const parts = Object.entries({ subject, object }).map(([role, entity]) => ({ role, entity }))
    return { id, evidence, parts }
  })
  const happenings = events.map(({ id, participants, evidence }) => ({ id, evidence, parts: participants }))
  const said = statements.map(({ id, speaker, cue, evidence }) => {
    return { id, cue, evidence, parts: speaker === null ? [] : [{ role: 'speaker', entity: speaker }] }
  })
  return [...ties, ...happenings, ...said, ...provisions].map((fact) => ({
    cue: null,
    ...fact,
    evidence: store(fact.evidence),
  }))
}

/** Extracts a text and explains every piece of evidence of its facts but agreements themselves. */
export function explainText(input: ArticleInput): ExplainedEvidence[] {
  const extraction = extract(input)
  const mentions = extraction.entities.flatMap(({ id, mentions }) => mentions.map((one) => ({ ...one, entity: id })))
  const article: ArticleView = { text: input.text, sentences: extraction.article.sentences, mentions }
  return toFacts(extraction).flatMap((fact) => fact.evidence.map((piece) => explainEvidence(fact, article, piece)))
}

/** A path in short: "Putin ↑signed". */
export const tellPath = ({ steps }: TreePath): string =>
  steps.map(({ move, text }) => `${{ start: '', up: ' ↑', down: ' ↓' }[move]}${text}`).join('')
