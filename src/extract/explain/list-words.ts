const MOST_WORDS = 12

/** Words as a list that ends in "or"; a long one is cut, and tells how many more there are. */
export function listWords(words: readonly string[]): string {
  const shown = words.slice(0, words.length > MOST_WORDS ? MOST_WORDS - 1 : MOST_WORDS)
  const rest = words.length - shown.length
  const parts = [...shown, ...(rest > 0 ? [`${rest} more`] : [])]
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`
}

/** The same between quotation marks; rows write phrasal verbs with a low line. */
export const quoteWords = (words: readonly string[]): string =>
  listWords(words.map((word) => `“${word.replaceAll('_', ' ')}”`))
