/** Words with blanks between as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of which an agreement is the subject and what it lays down the object. */
export const INCLUDES = words(
  'include contain provide feature comprise foresee envisage envision guarantee stipulate allow permit require call oblige grant introduce prescribe promise enshrine incorporate impose mandate secure offer',
)
export const LACKS = words('lack omit exclude miss skirt sidestep avoid exempt ignore bypass')
export const FORBIDS = words('prohibit ban forbid bar outlaw prevent preclude')
/** Verbs that tell of a field; where they are negated, what they tell of is left out. */
export const COVERS_FIELD = words(
  'cover address mention touch extend apply regulate deal resolve settle tackle specify',
)
/** Verbs whose infinitive or gerund tells what a party binds itself to. */
export const PROMISES = words('agree commit pledge undertake promise vow oblige bind consent')
