const MOST = 20_000

/**
 * A reader of texts that keeps what it gave, for 20,000 texts at most: names come again and again, in one article and
 * from one to the next. For readers that give the same for the same text.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known.value
    const value = read(text)
    if (kept.size >= MOST) kept.clear()
    kept.set(text, { value })
    return value
  }
}
