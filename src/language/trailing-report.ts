const SAYING =
  /^(?:said|says|told|stressed|stated|specified|clarified|emphasized|emphasised|underlined|remarked|cautioned|conceded|admitted|added|wrote|reported|announced|warned|explained|insisted|claimed|noted|acknowledged|argued|confirmed)$/
/** What may stand before a verb of saying without being who says it. */
const JOINT =
  /^(?:and|but|or|nor|which|who|whom|whose|that|as|when|while|where|if|because|although|though|since|so|then|than|what|how|why|in|on|at|for|with|by|from|to|of|after|before|during|not|also|just|there|this|these|an?other)$/
/** What a report may end with: where, when and to whom it is said. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|via|through|by|late|early|earlier|later|this|last|reporters|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const SHORTEST = 4
const LONGEST_SUBJECT = 9
const LONGEST_END = 9
const LONGEST_NAME = 16

/**
 * The report that closes a sentence behind a comma: "…, officials said on Monday.", "…, said Tom Cole, a farmer."; its
 * words alone tell, no tags are at hand. Null where the sentence has none, or has marks of quotation.
 */
export function findTrailingReport(
  words: readonly string[],
  from: number,
): { readonly comma: number; readonly verb: number } | null {
  const verb = words.findLastIndex((word) => SAYING.test(word))
  if (verb < from + SHORTEST + 1 || words.some((word) => /^["“”]$/.test(word))) return null
  const comma = isInverted(words, verb) ? verb - 1 : isClosed(words, verb) ? commaBefore(words, verb) : -1
  return comma - from < SHORTEST ? null : { comma, verb }
}

/** ", said Tom Cole, a farmer."; who is told stands behind "told". */
function isInverted(words: readonly string[], verb: number): boolean {
  const [next = '.', ...rest] = words.slice(verb + 1).map((word) => word.toLowerCase())
  const named = /^\p{L}/u.test(next) && !CIRCUMSTANCE.test(next) && !JOINT.test(next)
  return words[verb] !== 'told' && words[verb - 1] === ',' && named && rest.length < LONGEST_NAME
}

/** Only circumstances stand behind the verb, and behind "told" who was. */
function isClosed(words: readonly string[], verb: number): boolean {
  const told = words[verb] === 'told' ? audienceLength(words, verb + 1) : 0
  const rest = words.slice(verb + 1 + told).map((word) => word.toLowerCase())
  const [next = '.'] = rest
  if (rest.length > LONGEST_END || rest.includes('that')) return false
  return /^[.!?]$/.test(next) || CIRCUMSTANCE.test(next) || (next === ',' && /ing$/.test(rest[1] ?? ''))
}

const AUDIENCE =
  /^(?:\p{Lu}.*|the|a|an|of|and|news|conference|agency|newspaper|daily|state|public|local|television|radio|broadcaster|website|reporters|journalists|lawmakers|parliament|supporters|diplomats|investors|analysts)$/u
const LONGEST_AUDIENCE = 6

/** How many words say who was told: "reporters", "the BBC", "a news conference". */
function audienceLength(words: readonly string[], from: number): number {
  let end = from
  while (end - from < LONGEST_AUDIENCE && AUDIENCE.test(words[end] ?? '')) end++
  return end - from
}

/** The comma before who says it, "the mayor, Tom Cole," as one; -1 where that is too far or no name or noun opens there. */
function commaBefore(words: readonly string[], verb: number): number {
  const nearest = words.lastIndexOf(',', verb - 1)
  const comma = nearest === verb - 1 ? words.lastIndexOf(',', words.lastIndexOf(',', nearest - 1) - 1) : nearest
  const subject = words.slice(comma + 1, verb)
  const short = subject.length > 0 && subject.length <= (nearest === verb - 1 ? 2 : 1) * LONGEST_SUBJECT
  return comma > 0 && short && !JOINT.test(subject[0]?.toLowerCase() ?? '') ? comma : -1
}
