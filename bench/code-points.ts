/** UTF-16 offset of every code point of a text, and of its end: corpora count in code points, the project does not. */
export function listOffsets(text: string): number[] {
  const offsets = [0]
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length)
  return offsets
}
