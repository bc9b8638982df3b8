import { bitOf, findEntry, type Gazetteer } from '../../names/gazetteer.ts'
import { beginLabel, insideLabel, NAME_CLASSES, type NameClass } from '../../names/name-class.ts'
import type { Random } from '../random.ts'
import type { Sample } from './samples.ts'
import type { NameMaker, Slots } from './sentences/slots.ts'

/** How often a name is put in place of another. */
const SHARE = 0.6
const COUNTRY = bitOf('country')
/** Kinds of slots that an organization of several words, or an acronym, may become. */
const ORGANIZATIONS = ['O', 'O', 'M', 'X', 'B', 'W', 'I', 'U', 'N']
const ACRONYMS = ['o', 'o', 'm', 'I']

/** Puts other names of the same kind in place of names, the same one wherever a name comes back in the document. */
export type Substitute = (samples: readonly Sample[]) => Sample[]

/** Dai and Adel (2020) call it mention replacement: the wording of a corpus with the names of the world. */
export function createSubstitute(make: NameMaker, gazetteer: Gazetteer, random: Random): Substitute {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  return (samples) => {
    const slots: Slots = new Map()
    const kinds = new Map<string, string | null>()
    const draw = (name: readonly string[], nameClass: NameClass): string[] | null => {
      const key = nameClass === 'person' ? `person ${name.at(-1)}` : `${nameClass} ${name.join(' ')}`
      const kind = kinds.get(key) ?? (random() < SHARE ? kindOf(name, nameClass) : null)
      kinds.set(key, kind)
      if (kind === null) return null
      const made = make(slots, nameClass === 'person' && name.length === 1 ? 'p' : kind, key)
      return made === '' ? null : cutWords(made)
    }
    return samples.map((sample) => replaceNames(sample, draw))
  }

  function kindOf(name: readonly string[], nameClass: NameClass): string | null {
    if (nameClass === 'person') return name.length > 3 ? null : 'P'
    if (nameClass === 'place')
      return (findEntry(gazetteer, name) & COUNTRY) !== 0 ? 'C' : name.length > 2 ? null : pick(['G', 'G', 'R'])
    if (nameClass !== 'organization') return null
    return name.length > 1 ? pick(ORGANIZATIONS) : /^\p{Lu}{2,}$/u.test(name[0] ?? '') ? pick(ACRONYMS) : null
  }
}

function replaceNames(
  { words, allowed }: Sample,
  draw: (name: readonly string[], nameClass: NameClass) => string[] | null,
): Sample {
  const result = { words: [] as string[], allowed: [] as number[] }
  for (let first = 0; first < words.length; ) {
    const nameClass = NAME_CLASSES.find((one) => allowed[first] === 1 << beginLabel(one))
    let last = first
    if (nameClass !== undefined) while (allowed[last + 1] === 1 << insideLabel(nameClass)) last++
    const own = words.slice(first, last + 1)
    const drawn = nameClass === undefined ? null : draw(own, nameClass)
    result.words.push(...(drawn ?? own))
    result.allowed.push(
      ...(drawn === null || nameClass === undefined
        ? allowed.slice(first, last + 1)
        : drawn.map((_, at) => 1 << (at === 0 ? beginLabel(nameClass) : insideLabel(nameClass)))),
    )
    first = last + 1
  }
  return result
}

/** As the splitter would cut a name. */
const cutWords = (name: string): string[] =>
  name.match(/'s\b|\p{L}\.(?:\p{L}\.)*|[\p{L}\p{N}\p{M}'’]+(?<!['’])|[^\s]/gu) ?? [name]
