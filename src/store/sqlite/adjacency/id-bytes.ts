/** Longer than any id; what is longer is in no table. */
const LONGEST = 4096

const encoder = new TextEncoder()

/** Where the bytes of the id that is looked for lie. */
export const scratch = new Uint8Array(LONGEST)

/** Writes an id into the scratch and gives its length; 0 where it does not fit. */
export function encode(id: string): number {
  const { read, written } = encoder.encodeInto(id, scratch)
  return read === id.length ? written : 0
}
