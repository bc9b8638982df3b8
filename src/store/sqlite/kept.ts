/**
 * Keeps what `make` makes by its key, between `count` and twice as many: what was not asked for while so many others were is
 * forgotten. One that is at hand is found by a single look, with nothing put in order.
 */
export function createKept<T>(count: number): (key: string, make: () => T) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (key, make) => {
    const found = young.get(key)
    if (found !== undefined) return found
    const kept = old.get(key) ?? make()
    if (young.size >= count) {
      old = young
      young = new Map()
    }
    young.set(key, kept)
    return kept
  }
}
