import type { NameMaker } from '../names/sentences/slots.ts'
import type { Random } from '../random.ts'
import { type Branch, before, behind, leaf } from './branch.ts'

const NAME = /^\p{Lu}\p{L}+$/u

/** Draws names as branches. */
export interface NameBranches {
  /** A name of a kind of slot, or of those that act in news. */
  readonly name: (kind?: string) => Branch
  /** The adjective of a country. */
  readonly demonym: () => string
}

const word = (form: string): Branch => leaf(form, 'PROPN', 'NNP')

/** Persons hang flat on their first name, the words of all others on their last. */
export function createNameBranches(make: NameMaker, random: Random): NameBranches {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] as string

  function name(kind = pick(['P', 'P', 'C', 'C', 'C', 'G', 'O', 'I'])): Branch {
    const words = make(new Map(), random() < 0.3 ? kind.toLowerCase() : kind, '1').split(' ')
    if (!words.every((part) => NAME.test(part))) return name(kind)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    if (kind === 'P') return words.slice(1).reduce((all, part) => behind(all, 'flat', word(part)), word(first))
    return words.slice(0, -1).reduceRight((all, part) => before(all, 'compound', word(part)), word(last))
  }

  function demonym(): string {
    const nation = make(new Map(), 'D', '1')
    return NAME.test(nation) ? nation : demonym()
  }

  return { name, demonym }
}
