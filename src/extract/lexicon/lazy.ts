/** A value that is built at the first call and kept. For tables that take long to build and that many runs never ask. */
export function lazy<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
