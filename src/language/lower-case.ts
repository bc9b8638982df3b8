/** A word in small letters, with curly apostrophes made straight: what `Token.lower` holds. */
export const toLower = (word: string): string => word.toLowerCase().replaceAll('’', "'")
