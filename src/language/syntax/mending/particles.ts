import { type DraftTree, hang, hanging, headAt, lemmaAt, relationAt, tagAt, wordAt } from './draft-tree.ts'

/** Verbs with the particles by which they take an object, so that these are no prepositions. */
const PHRASAL: ReadonlySet<string> = new Set(
  `kick_off call_off break_off seal_off lay_off fend_off spin_off set_up shut_down turn_down vote_down strike_down
  shoot_down call_up round_up pick_up put_up step_up carry_out hammer_out hand_out rule_out roll_out throw_out wipe_out
  burn_down lay_down gun_down hand_down pay_off write_off sell_off take_over hand_over draw_up drum_up buy_up buy_out`.split(
    /\s+/,
  ),
)

/** "Kenya kicked off a campaign" with "off" as a preposition: it goes with the verb, whose object stands behind it. */
export function readParticle(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const verb = headAt(draft, noun)
  if (verb !== at - 1 || noun < at || !/^obl/.test(relationAt(draft, noun))) return
  if (!PHRASAL.has(`${lemmaAt(draft, verb)}_${wordAt(draft, at)}`) || hanging(draft, verb, 'obj').length > 0) return
  hang(draft, noun, verb, 'obj')
  hang(draft, at, verb, 'compound:prt')
}

/** "Handed over three hostages" with "over three" for more than three. */
export function readCountedParticle(draft: DraftTree, at: number): void {
  const count = headAt(draft, at)
  const verb = headAt(draft, headAt(draft, count))
  if (verb !== at - 1 || count !== at + 1 || relationAt(draft, count) !== 'nummod') return
  if (PHRASAL.has(`${lemmaAt(draft, verb)}_${wordAt(draft, at)}`)) hang(draft, at, verb, 'compound:prt')
}

/** "Sank off Crete" with "off" as a part of the verb: in front of a name it tells where. */
export function lowerParticle(draft: DraftTree, at: number): void {
  const verb = headAt(draft, at)
  const [object] = hanging(draft, verb, 'obj')
  if (verb !== at - 1 || object === undefined || tagAt(draft, object) !== 'NNP') return
  if (PHRASAL.has(`${lemmaAt(draft, verb)}_${wordAt(draft, at)}`)) return
  if (!draft.words.slice(at + 1, object).every(({ xpos }) => /^(?:NNP|JJ|DT)$/.test(xpos))) return
  hang(draft, object, verb, 'obl')
  hang(draft, at, object, 'case')
}

/** "Upheld the term imposed last year on Ruiz" with "on Ruiz" below "upheld": upon whom something is imposed belongs to that. */
export function lowerBearer(draft: DraftTree, at: number): void {
  const noun = headAt(draft, at)
  const above = headAt(draft, noun)
  if (relationAt(draft, at) !== 'acl' || above < 0) return
  const bearer = hanging(draft, above, /^obl/).find(
    (child) => child > at && hanging(draft, child, 'case').some((mark) => /^(?:on|upon)$/.test(wordAt(draft, mark))),
  )
  if (
    bearer !== undefined &&
    hanging(draft, at, /^obl$/).every((child) => child > bearer || hanging(draft, child, 'case').length === 0)
  )
    hang(draft, bearer, at, 'obl')
}
