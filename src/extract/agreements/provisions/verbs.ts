import type { Clause } from '../../../language/syntax/clause.ts'
import { words } from '../../rules/words.ts'

/** The words of a list, to look one up. */
export const setOf = (list: string): ReadonlySet<string> => new Set(words(list))

/** Verbs of which an agreement is the subject and what it lays down the object. */
export const INCLUDES = setOf(
  'include contain provide feature comprise foresee envisage envision guarantee stipulate allow permit require call oblige grant introduce prescribe promise enshrine incorporate impose mandate secure offer authorise authorize entitle',
)
export const LACKS = setOf('lack omit exclude miss skirt sidestep avoid exempt ignore bypass')
export const FORBIDS = setOf('prohibit ban forbid bar outlaw prevent preclude')

/** Whether a clause forbids what is its object: also "rules out". */
export const forbids = ({ lemma, particle }: Clause): boolean =>
  FORBIDS.has(lemma) || (lemma === 'rule' && particle === 'out')

/** Verbs that tell of a field; where they are negated, what they tell of is left out. */
export const COVERS_FIELD = setOf(
  'cover address mention touch extend apply regulate deal resolve settle tackle specify',
)
/** Verbs whose infinitive or gerund tells what a party binds itself to. */
export const PROMISES = setOf('agree commit pledge undertake promise vow oblige bind consent')
