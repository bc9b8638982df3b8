interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

/** The items of a list; a page is asked for when the one before is used up. */
export async function* iterate<T>(read: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null | undefined
  do {
    const page = await read(cursor ?? undefined)
    yield* page.items
    cursor = page.nextCursor
  } while (cursor !== null)
}
