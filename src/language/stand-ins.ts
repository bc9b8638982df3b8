/** A verb that takes an object and is never taken for another part of speech, and its form behind "it". */
const [PLAIN_VERB, PLAIN_FORM] = ['criticize', 'requires']

/** Verbs that are nothing else, whose base form the network takes for a preposition, a noun or an adjective: "prosecutors accuse Ruiz". */
const MISTAKEN: ReadonlySet<string> = new Set(
  'accuse oust outlaw engulf overturn scupper ransack evacuate implore castigate banish debar assail upbraid extol exalt chastise disparage prohibit spurn unlock'.split(
    ' ',
  ),
)

/** Plurals of nouns that are as well what an agreement or a law does. */
export const DEEDS: ReadonlySet<string> = new Set(
  'bars bans limits caps cuts grants halts funds backs raises sets eases calls orders promises offers rules frees guards guarantees places phases releases shares voids waives covers outlines lists mandates requests returns leaves taxes'.split(
    ' ',
  ),
)

/** What lays something down. */
const TEXT =
  /^(?:treaty|pact|deal|agreement|accord|text|document|memorandum|protocol|convention|truce|ceasefire|law|bill|resolution|constitution|decree|amendment|clause|article|chapter|charter|contract)$/
const PRONOUN = /^(?:it|It|which)$/
/** What stands behind a noun rather than behind a verb with an object. */
const BEHIND_NOUN =
  /^(?:of|,|\.|;|:|and|or|is|are|was|were|have|has|had|will|would|may|can|could|should|must|that|which|who|for|in|on|at|by|from|to|with|under|as)$/
const OPENING = /^(?:the|this|that|an?|its|their|each|every|new)$/i

/** "It bars both sides from it", "the treaty grants an amnesty": a verb behind what lays something down, and before what it does so with. */
function isDeed(words: readonly string[], at: number): boolean {
  if (words[at] === 'prohibits') return true
  if (!DEEDS.has(words[at] as string) || BEHIND_NOUN.test(words[at + 1] ?? '.')) return false
  const before = words[at - 1] ?? ''
  if (PRONOUN.test(before)) return at === 1 || before === 'which' || /^(?:,|;|and|but|that)$/.test(words[at - 2] ?? '')
  return TEXT.test(before) && words.slice(Math.max(0, at - 4), at - 1).some((word) => OPENING.test(word))
}

/** The words as the network reads them best: for a verb that it mistakes another one of the same use. */
export const withStandIns = (words: readonly string[]): readonly string[] =>
  words.some((word) => MISTAKEN.has(word) || DEEDS.has(word) || word === 'prohibits')
    ? words.map((word, at) => (MISTAKEN.has(word) ? PLAIN_VERB : isDeed(words, at) ? PLAIN_FORM : word))
    : words
