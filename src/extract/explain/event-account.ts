import type { Upos } from '../../language/document.ts'
import type { RuleAccount } from '../../model/explanation.ts'
import type { EventRule } from '../rules/event-rule.ts'
import { listWords, quoteWords } from './list-words.ts'

type Field = Exclude<keyof EventRule, 'id' | 'kind' | 'confidence' | 'yes' | 'no'>
type Form = 'verb' | 'noun'
/** Tells a field of a row, one sentence each; the compiler asks for one when rows gain a field. */
type Tellers<F extends Field> = {
  readonly [K in F]: (value: NonNullable<EventRule[K]>, form: Form) => readonly string[]
}

const GIVES = {
  subject: (role, form) => [form === 'verb' ? `the subject is the ${role}` : `the owner, or “by …”, is the ${role}`],
  object: (role, form) => [form === 'verb' ? `the object is the ${role}` : `“of …” gives the ${role}`],
  owner: (role) => [`the owner is the ${role}`],
  obliques: (roles) => Object.entries(roles).map(([preposition, role]) => `“${preposition} …” gives the ${role}`),
  content: (role) => [`the subject of what is said is the ${role}`],
  reach: (role) => [`who is named in the object, or in what is said, is the ${role} where nobody else is`],
} satisfies Partial<Tellers<Field>>

const ASKS = {
  verbs: (verbs) => [`the verb is ${quoteWords(verbs)}`],
  negated: (negated) => (negated ? ['the verb is negated'] : []),
  transitive: (transitive) => [transitive ? 'the verb has an object' : 'the verb has no object'],
  passive: (passive) => [passive ? 'the verb is in the passive' : 'the verb is not in the passive'],
  predicates: (words) => [`“be” has the predicate ${quoteWords(words)}`],
  complements: (words, form) => [`${quoteWords(words)} stands behind the ${form}`],
  unless: (kinds) => kinds.map((kind) => `the verb tells of no event of the kind “${kind.replaceAll('_', ' ')}”`),
  nouns: (nouns) => [`the noun is ${quoteWords(nouns)}`],
  subjectHeads: (heads) => [`the subject is ${tellHeads(heads)}`],
  exceptSubjectHeads: (heads) => [`the subject is not ${tellHeads(heads)}`],
  objectHeads: (heads) => [`the object is ${tellHeads(heads)}`],
  exceptObjectHeads: (heads) => [`the object is not ${tellHeads(heads)}`],
  obliqueHeads: (rows) =>
    Object.entries(rows).map(([preposition, heads]) => `“${preposition}” is followed by ${tellHeads(heads)}`),
  notBehind: (words) => [`the noun does not stand right behind ${quoteWords(words)}`],
  modifiers: (words) => [`the noun has ${quoteWords(words)} before it`],
  objectTypes: (types) => [`the object is of the type ${listWords(types)}`],
  contentModals: (words) => [`what is said has ${quoteWords(words)}`],
  contentVerbs: (verbs) => [`what is said or promised has the verb ${quoteWords(verbs)}`],
  exceptContent: (verbs) => [`what is said or refused has not the verb ${quoteWords(verbs)}`],
  contentForms: (forms) => [`what is said or wanted is told as ${listWords(forms)}`],
  exceptObjectForms: (forms) => [`nothing that describes the object is told as ${listWords(forms)}`],
  objectModifiers: (words) => [`the object has ${quoteWords(words)} before it`],
  countedBy: (units) => [`the noun stands behind ${quoteWords(units.map((unit) => `${unit} of`))}`],
  clauseVerbs: (verbs) => [`the noun is subject or object of ${quoteWords(verbs)}`],
  ofAgreement: () => ['an agreement has been spoken of'],
  mutual: () => ['two take part at least'],
  requires: (role) => [`somebody is the ${role}`],
} satisfies Tellers<Exclude<Field, keyof typeof GIVES>>

const tellHeads = (heads: readonly string[]): string => {
  const words = heads.filter((head) => CLASSES[head] === undefined)
  const classes = heads.flatMap((head) => CLASSES[head] ?? [])
  return listWords([...classes, ...(words.length > 0 ? [quoteWords(words)] : [])])
}

/** What stands in a row for many heads. */
const CLASSES: Readonly<Record<string, string>> = {
  agreement: 'any word for an agreement',
  PLACE: 'a place or country',
  ANY: 'anything',
}

/** Fields that do not count where the other form tells of the event. */
const FOREIGN: Readonly<Record<Form, ReadonlySet<Field>>> = {
  verb: new Set(['nouns', 'modifiers', 'notBehind', 'countedBy', 'clauseVerbs', 'owner']),
  noun: new Set([
    ...(['verbs', 'predicates', 'subjectHeads', 'objectHeads', 'objectModifiers'] as const),
    ...([
      'contentModals',
      'contentVerbs',
      'contentForms',
      'ofAgreement',
      'exceptContent',
      'content',
      'requires',
      'mutual',
      'negated',
      'reach',
      'transitive',
      'passive',
      'unless',
      'exceptSubjectHeads',
      'exceptObjectHeads',
      'exceptObjectForms',
    ] as const),
  ]),
}

/** What a row for events asks and gives, in words, of a trigger of this part of speech. */
export function tellEventRule(rule: EventRule, upos: Upos): RuleAccount {
  const form = rule.verbs === undefined || (rule.nouns !== undefined && /^(?:NOUN|PROPN)$/.test(upos)) ? 'noun' : 'verb'
  return {
    id: rule.id,
    kind: form,
    meaning: `A ${form} tells of an event of the kind “${rule.kind.replaceAll('_', ' ')}”.`,
    asks: tellFields(ASKS, rule, form),
    gives: tellFields(GIVES, rule, form),
  }
}

function tellFields<F extends Field>(tellers: Tellers<F>, rule: EventRule, form: Form): string[] {
  return (Object.keys(tellers) as F[]).flatMap((field) => {
    const value = rule[field]
    return value == null || FOREIGN[form].has(field) ? [] : tellers[field](value, form)
  })
}
