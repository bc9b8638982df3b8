import type { Document } from '../../language/document.ts'
import type { Name } from './name.ts'

/** Whether a word is the plural of a surname: "Coles", "Ruizes". */
export const isPluralOf = (word: string, surname: string): boolean =>
  surname.length > 1 && (word === `${surname}s` || word === `${surname}es`)

/** Leaves out "the Coles", who are several people and not a body of that name. */
export function withoutFamilies({ tokens }: Document, names: readonly Name[]): Name[] {
  const surnames = names
    .filter(({ type, first, last }) => type === 'person' && last > first)
    .map(({ last }) => tokens[last]?.text ?? '')
  const isFamily = ({ first, last }: Name) =>
    first === last &&
    tokens[first - 1]?.lower === 'the' &&
    surnames.some((surname) => isPluralOf(tokens[first]?.text ?? '', surname))
  return names.filter((name) => !isFamily(name))
}
