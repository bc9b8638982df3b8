import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { EdtfDate } from '../../model/date.ts'
import type { EventKind, Role } from '../../model/event-kind.ts'
import type { Evidence } from '../../model/evidence.ts'

export interface RoleFiller {
  readonly role: Role
  readonly entity: string
}

/** An event before its id: token indexes, entities by key. */
export interface EventDraft {
  readonly kind: EventKind
  /** Somebody does it whom no entity stands for: "several winners". */
  readonly unnamed: boolean
  readonly participants: readonly RoleFiller[]
  /** Tokens of the words that tell of it. */
  readonly triggers: readonly { readonly first: number; readonly last: number }[]
  readonly date: EdtfDate | null
  readonly place: string | null
  readonly object: string | null
  /** The lemma of what is done to whom no entity stands for: "refinery" of "an attack on a refinery". */
  readonly undergoer: string | null
  /** The agreement that is signed, ratified or joined. */
  readonly agreement: string | null
  readonly evidence: readonly Evidence[]
}

/** A rule that fired, before date, place and attribution are read. */
export interface EventCandidate {
  readonly rule: string
  readonly kind: EventKind
  readonly confidence: number
  readonly participants: readonly RoleFiller[]
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The clause that says it, or the one around the noun. */
  readonly clause: Clause | null
  /** Set where a noun tells of the event. */
  readonly noun: NounPhrase | null
  readonly object: NounPhrase | null
  /** At whom or what it is aimed, where the verb’s object says only by what: "set fire to a house". */
  readonly aim: NounPhrase | null
}
