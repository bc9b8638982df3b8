import type { Clause } from '../../language/syntax/clause.ts'
import type { EventKind, Role } from '../../model/event-kind.ts'

/** Participants by role, as names in a rule's examples. */
export type Expected = Readonly<Partial<Record<Role, string>>>

/**
 * An event read from a verb or a noun. Roles say who the grammatical subject, object and prepositional complements
 * are; for a noun the subject is its owner or "by …", the object its "of …".
 */
export interface EventRule {
  readonly id: string
  readonly kind: EventKind
  /** Lemmas; a phrasal verb with its particle: "blow_up". */
  readonly verbs?: readonly string[]
  /** The verb must be negated: "will not accept" tells of a refusal, which is not negated itself. */
  readonly negated?: boolean
  /** What "be" must have for its predicate: "is willing to". */
  readonly predicates?: readonly string[]
  /** One of these must stand behind the verb in its clause, without "not" before it: "found Ruiz guilty"; or right behind the noun. */
  readonly complements?: readonly string[]
  /** There is no such event where the same verb tells of one of these kinds by a rule before: "shot dead" is no mere attack. */
  readonly unless?: readonly EventKind[]
  /** The verb must have an object, or must have none. */
  readonly transitive?: boolean
  /** The verb must be in the passive. */
  readonly passive?: boolean
  readonly nouns?: readonly string[]
  readonly subject?: Role
  readonly object?: Role
  /** "Norland’s dissolution" is Norland’s own end: the owner has the object’s role. */
  readonly owner?: Role
  readonly obliques?: Readonly<Record<string, Role>>
  /** The role of the subject of what is said or wanted: "demanded that Norland pay". */
  readonly content?: Role
  /** The role of who is named in the object, or in what is said, where nobody else has that role. */
  readonly reach?: Role
  /** What is said or wanted must have one of these modals: "said that Norland must pay". */
  readonly contentModals?: readonly string[]
  /** The verb of what is said, promised or planned must be one of these: "vowed to retaliate". */
  readonly contentVerbs?: readonly string[]
  /** What is said or wanted must be told in one of these forms: "asked the judges to order a vote". */
  readonly contentForms?: readonly Clause['form'][]
  /** What is said or refused must have none of these verbs: "declined to comment" is no refusal. */
  readonly exceptContent?: readonly string[]
  /** The verb’s subject must have one of these heads. */
  readonly subjectHeads?: readonly string[]
  /** The verb’s subject must have none of these heads: "the indictment names Ruiz". */
  readonly exceptSubjectHeads?: readonly string[]
  /** The verb’s object must have one of these heads; `agreement` stands for any word for an agreement. */
  readonly objectHeads?: readonly string[]
  /** The verb’s object must have one of these words before its head: "flew in medical teams". */
  readonly objectModifiers?: readonly string[]
  /** The verb’s object must have none of these heads: "struck a deal" is no attack. */
  readonly exceptObjectHeads?: readonly string[]
  /** Nothing that describes the object may be told in one of these forms: "the third minister to leave" is no office. */
  readonly exceptObjectForms?: readonly Clause['form'][]
  /** A complement with one of these prepositions must have one of these heads; `PLACE` stands for any place, `ANY` for anything. */
  readonly obliqueHeads?: Readonly<Record<string, readonly string[]>>
  /** The noun must not stand right behind one of these words: "on strike" is no attack. */
  readonly notBehind?: readonly string[]
  /** The noun must be what one of these units counts: "five months of talks". */
  readonly countedBy?: readonly string[]
  /** The noun must be subject or object of one of these verbs: "the talks broke down". */
  readonly clauseVerbs?: readonly string[]
  /** An agreement must have been spoken of shortly before: "Norland would sign". */
  readonly ofAgreement?: boolean
  /** The noun must have one of these words before it. */
  readonly modifiers?: readonly string[]
  /** Types that the object must have, where it is an entity; without one of them there is no event. */
  readonly objectTypes?: readonly string[]
  /** There is no event without an entity in this role. */
  readonly requires?: Role
  /** Two take part at least: "Ruiz and Cole met". */
  readonly mutual?: boolean
  readonly confidence: number
  readonly yes: readonly (readonly [sentence: string, expected: Expected])[]
  readonly no: readonly string[]
}
