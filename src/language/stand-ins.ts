/** A verb that takes an object and is never taken for another part of speech. */
const PLAIN_VERB = 'criticize'

/** Verbs that are nothing else, whose base form the network takes for a preposition, a noun or an adjective: "prosecutors accuse Ruiz". */
const MISTAKEN: ReadonlySet<string> = new Set(
  'accuse oust outlaw engulf overturn scupper ransack evacuate implore castigate banish debar assail upbraid extol exalt chastise disparage prohibit spurn unlock'.split(
    ' ',
  ),
)

/** The words as the network reads them best: for a verb that it mistakes another one of the same use. */
export const withStandIns = (words: readonly string[]): readonly string[] =>
  words.some((word) => MISTAKEN.has(word)) ? words.map((word) => (MISTAKEN.has(word) ? PLAIN_VERB : word)) : words
