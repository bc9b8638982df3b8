import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import { complementChain, type NounPhrase, type Oblique } from '../../language/syntax/phrase.ts'
import { actorsOf, countedBy } from '../entities/actors.ts'
import { clausesOf, type Discourse, denoted, isSite } from '../entities/discourse.ts'
import { typeOfId } from '../entities/reference.ts'
import { findAgreementKind } from '../lexicon/organization-words.ts'
import type { EventRule } from '../rules/event-rule.ts'
import { contentsOf } from './contents.ts'
import { recentAgreement } from './signing.ts'

/** Whether a verb has the words, forms and heads around it that a rule asks for. */
export function fits(discourse: Discourse, clause: Clause, rule: EventRule): boolean {
  return (
    hasForm(clause, rule) &&
    hasSubjectHead(discourse, clause, rule) &&
    hasObjectHead(discourse, clause, rule) &&
    hasObjectModifier(discourse, clause, rule) &&
    hasObjectType(discourse, clause, rule) &&
    hasPredicate(discourse, clause, rule) &&
    hasComplement(discourse, clause, rule) &&
    hasContent(discourse, clause, rule) &&
    hasContentForm(discourse, clause, rule) &&
    !hasExceptedContent(discourse, clause, rule) &&
    !hasExceptedForm(discourse, clause, rule) &&
    hasObliqueHeads(discourse, obliquesOf(clause, rule), rule) &&
    (rule.ofAgreement !== true || recentAgreement(discourse, clause.verb) !== undefined)
  )
}

const hasForm = (clause: Clause, { negated, transitive, passive }: EventRule): boolean =>
  (negated === undefined || clause.negated === negated) &&
  (transitive === undefined || clause.objects.length > 0 === transitive) &&
  (passive === undefined || clause.passive === passive)

const hasExceptedContent = (discourse: Discourse, clause: Clause, { exceptContent }: EventRule): boolean =>
  exceptContent !== undefined && contentsOf(discourse, clause).some(({ lemma }) => exceptContent.includes(lemma))

/** What describes the object hangs on it, or on the verb. */
const hasExceptedForm = (
  discourse: Discourse,
  { objects, sentence, index }: Clause,
  { exceptObjectForms }: EventRule,
): boolean =>
  exceptObjectForms !== undefined &&
  clausesOf(discourse.reading, sentence).some(
    ({ noun, form, governor, role }) =>
      exceptObjectForms.includes(form) &&
      (noun === null ? governor === index && role === 'content' : objects.includes(noun)),
  )

const hasSubjectHead = (
  discourse: Discourse,
  { subjects, role }: Clause,
  { subjectHeads, exceptSubjectHeads }: EventRule,
): boolean =>
  !subjects.some(({ head }) => exceptSubjectHeads !== undefined && isOneOf(discourse, head, exceptSubjectHeads)) &&
  (subjectHeads === undefined ||
    [...subjects, ...subjects.flatMap(partsOf(role))].some(
      (phrase) =>
        isOneOf(discourse, phrase.head, subjectHeads) ||
        isOneOf(discourse, classBefore(discourse, phrase), subjectHeads),
    ))

/** "Members of the crew of a ferry that sank": what a relative clause describes may be the last of several nouns. */
const partsOf =
  (role: Clause['role']) =>
  (phrase: NounPhrase): readonly NounPhrase[] =>
    role === 'relative' ? complementChain(phrase).flatMap(({ phrases }) => phrases) : []

/** "Typhoon Marce": the noun with a capital that opens a name, or else the head. */
function classBefore({ reading: { document } }: Discourse, { first, head }: NounPhrase): number {
  const name = document.tokens[head]?.upos === 'PROPN'
  const before = document.tokens.slice(first, head).findLast(({ upos }) => upos !== 'DET')
  return name && before !== undefined && head - before.index === 1 ? before.index : head
}

function hasObjectHead(
  discourse: Discourse,
  { objects }: Clause,
  { objectHeads, exceptObjectHeads }: EventRule,
): boolean {
  if (exceptObjectHeads !== undefined && objects.some(({ head }) => isOneOf(discourse, head, exceptObjectHeads)))
    return false
  return (
    objectHeads === undefined ||
    objects
      .flatMap((phrase) => [phrase, ...countedBy(discourse, phrase)])
      .some((phrase) => isOneOf(discourse, phrase.head, objectHeads) || isAgreement(discourse, phrase, objectHeads))
  )
}

/** A named agreement has no such word for its head: "the Treaty of Lisbon". */
const isAgreement = (discourse: Discourse, phrase: NounPhrase, heads: readonly string[]): boolean =>
  heads.includes('agreement') && denoted(discourse, phrase).some((id) => typeOfId(id) === 'agreement')

function isOneOf(discourse: Discourse, at: number, heads: readonly string[]): boolean {
  const lemma = lemmaAt(discourse.reading.document, at)
  const known = setOf(heads)
  return (
    known.has(lemma) ||
    known.has(discourse.reading.document.tokens[at]?.lower ?? '') ||
    (lemma.endsWith('s') && known.has(lemma.slice(0, -1))) ||
    (known.has('agreement') && findAgreementKind(lemma) !== null)
  )
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words of a rule as a set, made once: rules ask for dozens of heads. */
function setOf(words: readonly string[]): ReadonlySet<string> {
  const made = sets.get(words) ?? new Set(words)
  sets.set(words, made)
  return made
}

/** The object, or what stands for it behind a preposition with the object's role, is an entity of a type asked for. */
function hasObjectType(discourse: Discourse, clause: Clause, rule: EventRule): boolean {
  const { objectTypes } = rule
  if (objectTypes === undefined) return true
  const oblique = clause.obliques
    .filter(({ preposition }) => rule.obliques?.[preposition] === rule.object)
    .flatMap(({ phrases }) => phrases)
  const plain = clause.objects.length > 0 && (rule.object !== undefined || oblique.length === 0)
  const targets = plain ? clause.objects : oblique
  return targets.some((phrase) => actorsOf(discourse, phrase).some((id) => objectTypes.includes(typeOfId(id))))
}

/** A copula hangs on what it is the copula of: "is willing". */
function hasPredicate({ reading: { document } }: Discourse, { verb }: Clause, { predicates }: EventRule): boolean {
  return predicates === undefined || predicates.includes(lemmaAt(document, document.tokens[verb]?.head ?? -1))
}

/** "Found Ruiz guilty", "is committed to": the words behind the verb in its clause and the very next, not those of "not guilty". */
function hasComplement(
  { reading: { document } }: Discourse,
  { verb, last }: Clause,
  { complements }: EventRule,
): boolean {
  if (complements === undefined) return true
  const behind = document.tokens.slice(verb + 1, Math.max(last, verb + 1) + 1).map(({ lower }) => lower)
  const said = ` ${behind.join(' ')} `
  return complements.some((words) => said.includes(` ${words} `) && !said.includes(` not ${words} `))
}

function hasContent(discourse: Discourse, clause: Clause, { contentModals, contentVerbs }: EventRule): boolean {
  if (contentModals === undefined && contentVerbs === undefined) return true
  const { tokens } = discourse.reading.document
  return contentsOf(discourse, clause).some((content) => {
    const before = tokens.slice(content.first, content.verb).map(({ lower }) => lower)
    const hostile = contentVerbs === undefined || contentVerbs.includes(content.lemma)
    const open = contentVerbs === undefined || content.form !== 'finite' || content.modality !== 'none'
    return hostile && open && (contentModals === undefined || before.some((word) => contentModals.includes(word)))
  })
}

const hasContentForm = (discourse: Discourse, clause: Clause, { contentForms }: EventRule): boolean =>
  contentForms === undefined ||
  clausesOf(discourse.reading, clause.sentence).some(
    ({ governor, role, noun, form }) =>
      governor === clause.index &&
      role === 'content' &&
      (noun === null || clause.objects.includes(noun)) &&
      contentForms.includes(form),
  )

const hasObjectModifier = (discourse: Discourse, { objects }: Clause, { objectModifiers }: EventRule): boolean =>
  objectModifiers === undefined ||
  objects.some(({ first, head }) =>
    discourse.reading.document.tokens.slice(first, head).some(({ lower }) => objectModifiers.includes(lower)),
  )

/** Those of the clause; what "of" tells may hang on the object: "cleared her brother, Luis Paz, of fraud". */
const obliquesOf = ({ obliques, objects }: Clause, { obliqueHeads }: EventRule): readonly Oblique[] =>
  obliqueHeads?.of === undefined
    ? obliques
    : [
        ...obliques,
        ...objects.flatMap((phrase) => [phrase, ...phrase.appositions]).flatMap(({ complements }) => complements),
      ]

/** Whether one of the prepositional phrases has a head that the rule asks for behind its preposition. */
export function hasObliqueHeads(
  discourse: Discourse,
  obliques: readonly Oblique[],
  { obliqueHeads }: EventRule,
): boolean {
  if (obliqueHeads === undefined) return true
  return obliques.some(({ preposition, phrases }) => {
    const heads = obliqueHeads[preposition] ?? []
    if (heads.includes('ANY')) return true
    const isSited = heads.includes('PLACE')
    return phrases.some((phrase) => isOneOf(discourse, phrase.head, heads) || (isSited && isPlace(discourse, phrase)))
  })
}

const isPlace = (discourse: Discourse, phrase: NounPhrase): boolean => denoted(discourse, phrase).some(isSite)
