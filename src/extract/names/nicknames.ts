import type { Document } from '../../language/document.ts'
import { type Name, plainName } from './name.ts'
import { isCapitalised, textOf } from './words.ts'

const QUOTE = /^["“”'‘’]+$/
/** A nickname has so many words. */
const LONGEST = 2

/** “Juan Antonio "Tony" Ruiz” is one person: the nickname in quotation marks stands between the parts of the name. */
export function joinNicknames(document: Document, names: readonly Name[]): Name[] {
  const whole = new Map(names.flatMap((name) => nicknamed(document, name) ?? []).map((name) => [name.first, name]))
  if (whole.size === 0) return [...names]
  const covered = (name: Name) =>
    [...whole.values()].some(({ first, last }) => first <= name.first && name.last <= last)
  return [...names.filter((name) => !covered(name)), ...whole.values()].sort((a, b) => a.first - b.first)
}

function nicknamed(document: Document, { type, first, last, id }: Name): Name | null {
  const { tokens } = document
  if (type !== 'person' || id !== null || !QUOTE.test(tokens[last + 1]?.text ?? '')) return null
  let close = last + 2
  while (close <= last + 1 + LONGEST && isCapitalised(tokens[close])) close++
  const surname = tokens[close + 1]
  if (close === last + 2 || !QUOTE.test(tokens[close]?.text ?? '') || !isCapitalised(surname)) return null
  if (surname?.sentence !== tokens[first]?.sentence || surname?.upos !== 'PROPN') return null
  return plainName(first, close + 1, 'person', `${textOf(document, first, last)} ${surname.text}`, 0.9)
}
