import type { TreebankSentence } from '../conllu.ts'
import type { NameMaker } from '../names/sentences/slots.ts'
import { createRandom } from '../random.ts'
import { type Branch, before, behind, leaf, toSentence } from './branch.ts'
import { harvest, type Nominal, type Predicate } from './harvest.ts'

const SUBORDINATORS = ['after', 'because', 'although', 'while', 'before', 'since', 'if', 'as', 'until', 'when']
const TITLES = ['President', 'Minister', 'Senator', 'Governor', 'General', 'Mayor', 'Judge', 'Chancellor']
const REPORTS = ['said', 'announced', 'claimed', 'reported', 'added', 'warned', 'confirmed', 'denied', 'noted']
const NAME = /^\p{Lu}[\p{L}]+$/u

/**
 * Composes sentences out of the clauses, phrases and participles of a treebank, with made names as subjects and objects
 * (after the morphing of trees by Şahin and Steedman, "Data Augmentation via Dependency Tree Morphing for Low-Resource
 * Languages", 2018). Treebanks of the web have few plain sentences of news: "Norland, which borders Sudland, left the
 * talks".
 */
export function composeSentences(
  sentences: readonly TreebankSentence[],
  make: NameMaker,
  count: number,
): TreebankSentence[] {
  const parts = harvest(sentences)
  const random = createRandom(11)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const chance = (share: number) => random() < share
  const comma = leaf(',', 'PUNCT', ',')
  const and = leaf('and', 'CCONJ', 'CC')

  const word = (form: string): Branch => leaf(form, 'PROPN', 'NNP')

  /** A name of plain words; persons are flat, all others have their head at the end. */
  function name(kind = pick(['P', 'P', 'C', 'C', 'C', 'G', 'O', 'I'])): Branch {
    const words = make(new Map(), chance(0.3) ? kind.toLowerCase() : kind, '1').split(' ')
    const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
    if (!words.every((part) => NAME.test(part))) return name(kind)
    if (kind === 'P') return words.slice(1).reduce((all, part) => behind(all, 'flat', word(part)), word(first))
    return words.slice(0, -1).reduceRight((all, part) => before(all, 'compound', word(part)), word(last))
  }

  function list(members: readonly Branch[]): Branch {
    const [first, ...rest] = members as [Branch, ...Branch[]]
    return rest.reduce((all, member, at) => {
      const lead = at === rest.length - 1 ? before(member, 'cc', and) : before(member, 'punct', comma)
      return behind(all, 'conj', lead)
    }, first)
  }

  const names = (): Branch => {
    const kind = pick(['P', 'C', 'C', 'G', 'I'])
    return list(Array.from({ length: pick([2, 2, 3, 3, 4]) }, () => name(kind)))
  }

  const demonym = (): string => {
    const nation = make(new Map(), 'D', '1')
    return NAME.test(nation) ? nation : demonym()
  }

  function nominal(): Nominal {
    const { branch, plural } = pick(parts.nominals)
    if (chance(0.2) && branch.words.length === 1)
      return { branch: before(branch, 'amod', leaf(demonym(), 'ADJ', 'JJ')), plural }
    if (chance(0.15) && branch.words.length === 1)
      return { branch: before(branch, 'nmod:poss', behind(name(), 'case', leaf("'s", 'PART', 'POS'))), plural }
    return { branch, plural }
  }

  const single = (branch: Branch): Nominal => ({ branch, plural: false })

  function subject(): Nominal {
    if (chance(0.4)) return single(name())
    if (chance(0.2)) return { branch: names(), plural: true }
    if (chance(0.2)) return single(before(name('P'), 'nmod:desc', word(pick(TITLES))))
    return nominal()
  }

  const between = (part: Branch): Branch => behind(before(part, 'punct', comma), 'punct', comma)

  /** A subject with what is put behind it between commas. */
  function described(): Nominal {
    const { branch, plural } = chance(0.7) ? single(name()) : nominal()
    if (chance(0.35)) return { branch: behind(branch, 'acl', between(pick(parts.participles))), plural }
    if (chance(0.4)) return { branch: behind(branch, 'appos', between(nominal().branch)), plural }
    const { branch: verb, passive } = predicate(plural)
    const clause = before(verb, passive ? 'nsubj:pass' : 'nsubj', pronoun())
    return { branch: behind(branch, 'acl:relcl', between(clause)), plural }
  }

  const pronoun = (): Branch => (chance(0.5) ? leaf('who', 'PRON', 'WP') : leaf('which', 'PRON', 'WDT'))

  function predicate(plural: boolean): Predicate {
    const fitting = ({ agreement }: Predicate) => agreement === 'any' || (agreement === 'plural') === plural
    const drawn = chance(0.45) ? transitive() : pick(parts.predicates)
    return fitting(drawn) ? drawn : predicate(plural)
  }

  function transitive(): Predicate {
    const drawn = pick(parts.transitives)
    if (drawn.passive) return transitive()
    const [verb] = drawn.branch.words
    if (drawn.branch.words.length > 1 ? chance(0.6) : verb?.xpos !== 'VBD') return transitive()
    const object = chance(0.5) ? name() : chance(0.2) ? names() : nominal().branch
    const bare = drawn.branch.words.length === 1 && chance(0.6) ? leaf(pick(parts.pasts), 'VERB', 'VBD') : drawn.branch
    const acted = behind(bare, 'obj', object)
    return { ...drawn, branch: chance(0.4) ? behind(acted, 'obl', pick(parts.prepositional)) : acted }
  }

  function clause(by: Nominal = subject()): Branch {
    const { branch, passive } = predicate(by.plural)
    return before(branch, passive ? 'nsubj:pass' : 'nsubj', by.branch)
  }

  const marked = (): Branch => {
    const mark = pick(SUBORDINATORS)
    return mark === 'when'
      ? before(clause(), 'advmod', leaf(mark, 'ADV', 'WRB'))
      : before(clause(), 'mark', leaf(mark, 'SCONJ', 'IN'))
  }

  function report(): Branch {
    const said = before(leaf(pick(REPORTS), 'VERB', 'VBD'), 'nsubj', subject().branch)
    const content = clause()
    return behind(said, 'ccomp', chance(0.6) ? before(content, 'mark', leaf('that', 'SCONJ', 'IN')) : content)
  }

  function absolute(): Branch {
    const doing = before(before(pick(parts.gerunds), 'nsubj', name()), 'mark', leaf('with', 'SCONJ', 'IN'))
    return behind(clause(), 'advcl', before(doing, 'punct', comma))
  }

  function joined(): Branch {
    const by = subject()
    const [one, two] = [predicate(by.plural), predicate(by.plural)]
    const both = behind(one.branch, 'conj', before(two.branch, 'cc', and))
    return two.passive ? joined() : before(both, one.passive ? 'nsubj:pass' : 'nsubj', by.branch)
  }

  const fronted = (part: Branch, deprel: string): Branch => before(clause(), deprel, behind(part, 'punct', comma))

  const patterns: readonly (() => Branch)[] = [
    () => clause(),
    () => clause(),
    () => clause(described()),
    () => clause(described()),
    () => clause({ branch: names(), plural: true }),
    () => fronted(pick(parts.prepositional), 'obl'),
    () => before(clause({ branch: names(), plural: true }), 'obl', behind(pick(parts.prepositional), 'punct', comma)),
    () => fronted(marked(), 'advcl'),
    () => behind(clause(), 'advcl', marked()),
    () => behind(clause(), 'conj', before(before(clause(), 'cc', and), 'punct', comma)),
    () => behind(clause(), 'advcl', before(pick(parts.gerunds), 'punct', comma)),
    joined,
    report,
    absolute,
  ]
  return Array.from({ length: count }, (_, at) => toSentence(pick(patterns)(), `composed-${at}`))
}
