import type { ArticleInput, Coverage } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Extraction } from '../../model/extraction.ts'
import { identifyAgreements, toAgreement, toAgreementEntity } from './assemble-agreements.ts'
import { assembleNamed } from './assemble-entities.ts'
import { assembleEvents } from './assemble-events.ts'
import { assembleRelations } from './assemble-relations.ts'
import { assembleStatements } from './assemble-statements.ts'
import { readDateline } from './dateline.ts'
import type { Attribute, Facts, Identify } from './facts.ts'

/** Puts the facts into the shape of the wire: keys become ids, drafts become model objects, nothing points nowhere. */
export function assemble(input: ArticleInput, language: string | null, version: string, facts: Facts): Extraction {
  const named = assembleNamed(facts)
  const agreementIds = identifyAgreements(facts.agreements)
  const agreementEntities = facts.agreements.flatMap((draft) => {
    const group = facts.groups.find(({ key }) => key === draft.key)
    const id = agreementIds.get(draft.key)
    return group === undefined || id === undefined ? [] : [toAgreementEntity(facts, draft, group, id)]
  })
  const entities = new Map([...named, ...agreementEntities].map((entity) => [entity.id, entity]))
  const identify: Identify = (key) => agreementIds.get(key) ?? (entities.has(key) ? key : null)
  const evidence: Attribute = (pieces) =>
    pieces.map((piece) => ({ ...piece, assertedBy: piece.assertedBy === null ? null : identify(piece.assertedBy) }))
  const nameOf = (id: string) => entities.get(id)?.name ?? id
  const events = assembleEvents(facts, identify, nameOf, evidence)
  const extraction = {
    entities: [...entities.values(), ...events.map(({ entity }) => entity)],
    relations: assembleRelations(facts, identify, evidence),
    events: events.map(({ event }) => event),
    agreements: facts.agreements.map((draft) =>
      toAgreement(draft, agreementIds.get(draft.key) as string, identify, evidence),
    ),
    statements: assembleStatements(facts, identify, evidence),
    dates: facts.discourse.reading.dates.map(({ start, end, text, date: { edtf, basis } }) => ({
      start,
      end,
      text,
      edtf,
      basis,
    })),
  }
  return {
    article: readArticleFacts(input, language, version, facts, extraction.entities),
    ...extraction,
    coverage: measureCoverage(facts, extraction),
  }
}

function readArticleFacts(
  input: ArticleInput,
  language: string | null,
  version: string,
  facts: Facts,
  entities: readonly Entity[],
): Extraction['article'] {
  const { sentences } = facts.discourse.reading.document
  return {
    title: input.title ?? null,
    publishedAt: input.publishedAt ?? null,
    dateline: readDateline(facts, entities),
    language,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    extractor: { version },
  }
}

type Told = Pick<Extraction, 'relations' | 'events' | 'agreements' | 'statements'>

/** Which of the sentences gave at least one fact, and which gave none. */
function measureCoverage({ discourse }: Facts, { relations, events, agreements, statements }: Told): Coverage {
  const facts = [
    ...relations,
    ...events,
    ...agreements,
    ...statements,
    ...agreements.flatMap(({ provisions }) => provisions),
  ]
  const told = new Set(facts.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)))
  const { sentences } = discourse.reading.document
  const empty = sentences.filter(({ index }) => !told.has(index))
  return {
    sentences: sentences.length,
    sentencesWithFacts: told.size,
    emptySentences: empty.map(({ index }) => index),
  }
}
