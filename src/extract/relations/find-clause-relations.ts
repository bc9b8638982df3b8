import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { RELATION_TYPES } from '../../model/relation.ts'
import { attribute } from '../attribution/attribution.ts'
import { actorsOf, bodiesBefore } from '../entities/actors.ts'
import { complementsOf } from '../entities/complements.ts'
import { type Discourse, denoted } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { toEvidence } from '../evidence.ts'
import { CLAUSE_RELATIONS, type ClauseRelationRule } from '../rules/clause-relations.ts'
import type { RelationDraft } from './relation-draft.ts'

const BY_VERB = new Map<string, ClauseRelationRule[]>()
for (const rule of CLAUSE_RELATIONS)
  for (const verb of rule.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), rule])

/** The relations that verbs tell of; denied, planned and imagined ones are no ties and are left out. */
export function findClauseRelations(discourse: Discourse): RelationDraft[] {
  return discourse.reading.clauses.flatMap((clause) =>
    (BY_VERB.get(clause.lemma) ?? []).flatMap((rule) => apply(discourse, clause, rule)),
  )
}

function apply(discourse: Discourse, clause: Clause, rule: ClauseRelationRule): RelationDraft[] {
  const led = rule.titles !== undefined && clause.form === 'participle' && clause.passive
  const held = led || isPresent(discourse, clause) || (rule.titles !== undefined && isTimed(discourse, clause))
  if ((rule.titles !== undefined || rule.present === true) && !held) return []
  const attribution = attribute(discourse, clause)
  if (attribution.status !== 'asserted' && attribution.status !== 'alleged') return []
  const evidence = toEvidence(
    discourse.reading.document,
    clause.first,
    clause.last,
    rule.id,
    rule.confidence,
    attribution,
  )
  return pairsOf(discourse, clause, rule).map(([subject, object]) => ({
    type: rule.type,
    subject,
    object,
    value: rule.titles?.[clause.lemma] ?? null,
    evidence: [evidence],
  }))
}

/** "Who speaks for", "speaking for". */
const isPresent = ({ reading: { document } }: Discourse, { verb, form }: Clause): boolean =>
  (/^(?:participle|gerund)$/.test(form) ? /^VBG$/ : /^VB[ZP]$/).test(document.tokens[verb]?.xpos ?? '')

/** "Who headed the bank until January", "from 2010 to 2015": a time in office, as no single deed has one; what one led may be a campaign. */
const isTimed = ({ reading: { document } }: Discourse, { verb, lemma, obliques }: Clause): boolean =>
  lemma !== 'lead' &&
  /^VB[DN]$/.test(document.tokens[verb]?.xpos ?? '') &&
  obliques.some(
    ({ preposition, phrases }) =>
      /^(?:until|till|since|from|between)$/.test(preposition) &&
      phrases.some(({ first, last }) => document.tokens.slice(first, last + 1).some(({ text }) => TIME.test(text))),
  )

const TIME =
  /^(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|retirement|death|resignation)$/

function pairsOf(discourse: Discourse, clause: Clause, rule: ClauseRelationRule): [string, string][] {
  const { subject: left, object: right } = RELATION_TYPES[rule.type]
  const passive = rule.preposition !== undefined && clause.passive
  const doers = (passive ? clause.objects : clause.subjects).flatMap((phrase) => actorsOf(discourse, phrase))
  const others = objectsOf(discourse, clause, rule)
  const [from, to] = rule.inverse === true ? [others, doers] : [doers, others]
  const subjects = from.filter((id) => (left as readonly string[]).includes(typeOfId(id)))
  const objects = to.filter((id) => (right as readonly string[]).includes(typeOfId(id)))
  return subjects.flatMap((subject) =>
    objects.filter((object) => object !== subject).map((object): [string, string] => [subject, object]),
  )
}

/** "Is a member of NATO": the complement of the predicate. */
function predicateOf(discourse: Discourse, clause: Clause, predicate: string): string[] {
  return clause.objects
    .filter(({ head }) => lemmaAt(discourse.reading.document, head) === predicate)
    .flatMap((phrase) => complementsOf(discourse.reading, phrase).filter(({ preposition }) => preposition === 'of'))
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => denoted(discourse, phrase)))
}

/** What the object denotes; a government, regime or army stands for its owner. */
function objectsOf(discourse: Discourse, clause: Clause, rule: ClauseRelationRule): string[] {
  if (rule.predicate !== undefined) return predicateOf(discourse, clause, rule.predicate)
  const phrases =
    rule.preposition === undefined
      ? clause.objects
      : clause.obliques.filter(({ preposition }) => preposition === rule.preposition).flatMap(({ phrases }) => phrases)
  return phrases.flatMap((phrase) => {
    const own = denoted(discourse, phrase)
    if (own.length > 0) return own
    if (clause.form === 'participle') return [...actorsOf(discourse, phrase)]
    const head = lemmaAt(discourse.reading.document, phrase.head)
    return /^(?:government|regime|administration|army|force|troops?|rule|leadership|campaign|candidacy|presidency|branch|office|chapter|division|arm|wing|department|programme|program|section|desk|bid|effort|cause|claim|sovereignty|independence|integrity|membership|accession)$/.test(
      head,
    )
      ? bodiesBefore(discourse, phrase)
      : []
  })
}
