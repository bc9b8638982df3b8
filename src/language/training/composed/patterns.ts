import type { Random } from '../random.ts'
import { type Branch, before, behind, leaf } from './branch.ts'
import type { Nominal, Parts, Predicate } from './harvest.ts'
import type { NameBranches } from './name-branches.ts'
import * as words from './pattern-words.ts'

const comma = leaf(',', 'PUNCT', ',')
const and = leaf('and', 'CCONJ', 'CC')
const to = leaf('to', 'PART', 'TO')
const open = leaf('“', 'PUNCT', '``')
const close = leaf('”', 'PUNCT', "''")

const subjectOf = ({ passive }: Predicate): string => (passive ? 'nsubj:pass' : 'nsubj')
const between = (part: Branch): Branch => behind(before(part, 'punct', comma), 'punct', comma)
const quoted = (part: Branch): Branch => behind(before(part, 'punct', open), 'punct', close)
const marked = (clause: Branch, mark: string): Branch => before(clause, 'mark', leaf(mark, 'SCONJ', 'IN'))

/** Joined as lists are: "A, B and C", at times with a comma before "and". */
export function joinList(members: readonly Branch[], oxford = false): Branch {
  const [first, ...rest] = members as [Branch, ...Branch[]]
  return rest.reduce((all, member, at) => {
    const last = at === rest.length - 1
    const led = last ? before(member, 'cc', and) : member
    return behind(all, 'conj', last && !oxford ? led : before(led, 'punct', comma))
  }, first)
}

/** The kinds of sentences that news are made of, each drawn out of the parts anew. */
export function createPatterns(parts: Parts, names: NameBranches, random: Random): readonly (() => Branch)[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const chance = (share: number) => random() < share
  const { name, demonym } = names

  const listed = (): Branch => {
    const kind = pick(['P', 'C', 'C', 'G', 'I'])
    return joinList(Array.from({ length: pick([2, 2, 3, 3, 4]) }, () => name(kind)))
  }

  const all = (): Nominal => ({ branch: listed(), plural: true })
  const one = (branch: Branch): Nominal => ({ branch, plural: false })

  function nominal(): Nominal {
    const { branch, plural } = pick(parts.nominals)
    if (branch.words.length > 1 || chance(0.6)) return { branch, plural }
    if (chance(0.5)) return { branch: before(branch, 'amod', leaf(demonym(), 'ADJ', 'JJ')), plural }
    return { branch: before(branch, 'nmod:poss', behind(name(), 'case', leaf("'s", 'PART', 'POS'))), plural }
  }

  function subject(): Nominal {
    if (chance(0.4)) return one(name())
    if (chance(0.2)) return all()
    return chance(0.2) ? one(before(name('P'), 'nmod:desc', leaf(pick(words.TITLES), 'PROPN', 'NNP'))) : nominal()
  }

  const object = (): Branch => (chance(0.5) ? name() : chance(0.2) ? listed() : nominal().branch)

  /** A subject with what is put behind it between commas. */
  function described(): Nominal {
    const { branch, plural } = chance(0.7) ? one(name()) : nominal()
    if (chance(0.35)) return { branch: behind(branch, 'acl', between(pick(parts.participles))), plural }
    if (chance(0.4)) return { branch: behind(branch, 'appos', between(nominal().branch)), plural }
    const verb = predicate(plural)
    const pronoun = chance(0.5) ? leaf('who', 'PRON', 'WP') : leaf('which', 'PRON', 'WDT')
    return { branch: behind(branch, 'acl:relcl', between(before(verb.branch, subjectOf(verb), pronoun))), plural }
  }

  function predicate(plural: boolean): Predicate {
    const drawn = chance(0.45) ? transitive() : pick(parts.predicates)
    const fits = drawn.agreement === 'any' || (drawn.agreement === 'plural') === plural
    return fits ? drawn : predicate(plural)
  }

  /** A verb in the past, or some other form of one, with a new object. */
  function transitive(): Predicate {
    const drawn = pick(parts.transitives)
    const simple = drawn.branch.words.length === 1
    if (drawn.passive || (simple ? drawn.branch.words[0]?.xpos !== 'VBD' : chance(0.6))) return transitive()
    const verb = simple && chance(0.6) ? leaf(pick(parts.pasts), 'VERB', 'VBD') : drawn.branch
    return { ...drawn, branch: timed(behind(verb, 'obj', object())) }
  }

  /** "On Monday", "last week", "in the north", or nothing. */
  function timed(verb: Branch): Branch {
    if (chance(0.35)) return behind(verb, 'obl', pick(parts.prepositional))
    if (chance(0.2))
      return behind(verb, 'obl', before(leaf(pick(words.DAYS), 'PROPN', 'NNP'), 'case', leaf('on', 'ADP', 'IN')))
    if (chance(0.1)) return behind(verb, 'obl:unmarked', leaf(pick(words.DAYS), 'PROPN', 'NNP'))
    return verb
  }

  function clause(by: Nominal = subject()): Branch {
    const verb = predicate(by.plural)
    return before(verb.branch, subjectOf(verb), by.branch)
  }

  const infinitive = (): Branch =>
    before(timed(behind(leaf(pick(parts.bases), 'VERB', 'VB'), 'obj', object())), 'mark', to)

  const subordinate = (): Branch =>
    chance(0.15) ? before(clause(), 'advmod', leaf('when', 'ADV', 'WRB')) : marked(clause(), pick(words.SUBORDINATORS))

  const fronted = (part: Branch, deprel: string, by = subject()): Branch =>
    before(clause(by), deprel, behind(part, 'punct', comma))

  const said = (): Branch => leaf(pick(words.REPORTS), 'VERB', 'VBD')

  function report(): Branch {
    const content = clause()
    const telling = before(said(), 'nsubj', subject().branch)
    return behind(telling, 'ccomp', chance(0.6) ? marked(content, 'that') : content)
  }

  /** "“…,” said Ruiz" and "“…,” Ruiz said"; without marks too. */
  function quotation(): Branch {
    const by = chance(0.6) ? name('P') : subject().branch
    const telling = chance(0.5) ? behind(said(), 'nsubj', by) : before(said(), 'nsubj', by)
    const content = behind(clause(), 'punct', comma)
    return before(timed(telling), 'ccomp', chance(0.7) ? quoted(content) : content)
  }

  /** "“The road,” said Ruiz, “was closed”". */
  function splitQuotation(): Branch {
    const by = subject()
    const verb = predicate(by.plural)
    const telling = between(behind(said(), 'nsubj', name('P')))
    const rest = before(before(verb.branch, 'punct', open), 'parataxis', telling)
    return before(before(before(rest, 'punct', close), subjectOf(verb), by.branch), 'punct', open)
  }

  function absolute(): Branch {
    const doing = marked(before(pick(parts.gerunds), 'nsubj', name()), 'with')
    return behind(clause(), 'advcl', before(doing, 'punct', comma))
  }

  function joined(): Branch {
    const by = subject()
    const [first, second] = [predicate(by.plural), predicate(by.plural)]
    if (second.passive !== first.passive) return joined()
    const both = behind(first.branch, 'conj', before(second.branch, 'cc', and))
    return before(both, subjectOf(first), by.branch)
  }

  /** "Agreed to sign the pact", "is expected to visit Oslo", "urged Norland to lift the ban". */
  function controlled(): Branch {
    if (chance(0.4))
      return before(behind(leaf(pick(words.INTENTS), 'VERB', 'VBD'), 'xcomp', infinitive()), 'nsubj', subject().branch)
    if (chance(0.5)) {
      const asked = behind(behind(leaf(pick(words.REQUESTS), 'VERB', 'VBD'), 'obj', object()), 'xcomp', infinitive())
      return before(asked, 'nsubj', subject().branch)
    }
    const is = chance(0.5) ? leaf('is', 'AUX', 'VBZ') : leaf('was', 'AUX', 'VBD')
    const planned = before(behind(leaf(pick(words.PLANS), 'VERB', 'VBN'), 'xcomp', infinitive()), 'aux:pass', is)
    return before(planned, 'nsubj:pass', chance(0.7) ? name() : nominal().branch)
  }

  /** "Accused Norland of breaking the truce", "agreed to cooperate on fighting crime and lifting bans". */
  function blamed(): Branch {
    const doing = (mark: string) => marked(pick(parts.gerunds), mark)
    const verb = leaf(pick(words.BLAMES), 'VERB', 'VBD')
    if (chance(0.5))
      return before(
        behind(behind(verb, 'obj', object()), 'advcl', doing(pick(['of', 'of', 'for', 'from']))),
        'nsubj',
        subject().branch,
      )
    const two = behind(doing(pick(words.MEANS)), 'conj', before(pick(parts.gerunds), 'cc', and))
    return behind(clause(), 'advcl', two)
  }

  /** "Gave Norland a loan". */
  function given(): Branch {
    const verb = leaf(pick(words.GIFTS), 'VERB', 'VBD')
    return before(behind(behind(verb, 'iobj', name()), 'obj', nominal().branch), 'nsubj', subject().branch)
  }

  /** "Covers areas including trade, energy, and health". */
  function examples(): Branch {
    const single = parts.nominals.filter(({ branch }) => branch.words.length < 3)
    const members = Array.from({ length: pick([2, 3, 4, 5]) }, () => (chance(0.3) ? name() : pick(single).branch))
    const mark = chance(0.6)
      ? leaf('including', 'VERB', 'VBG')
      : behind(leaf('such', 'ADJ', 'JJ'), 'fixed', leaf('as', 'ADP', 'IN'))
    const list = before(joinList(members, chance(0.5)), 'case', mark)
    const whole = behind(pick(single).branch, 'nmod', chance(0.5) ? before(list, 'punct', comma) : list)
    return before(behind(leaf(pick(parts.pasts), 'VERB', 'VBD'), 'obj', whole), 'nsubj', subject().branch)
  }

  return [
    clause,
    clause,
    () => clause(described()),
    () => clause(described()),
    () => clause(all()),
    () => fronted(pick(parts.prepositional), 'obl'),
    () => fronted(pick(parts.prepositional), 'obl', all()),
    () => fronted(subordinate(), 'advcl'),
    () => behind(clause(), 'advcl', subordinate()),
    () => behind(clause(), 'conj', before(before(clause(), 'cc', and), 'punct', comma)),
    () => behind(clause(), 'conj', before(clause(), 'cc', and)),
    () => behind(clause(), 'advcl', before(pick(parts.gerunds), 'punct', comma)),
    () => fronted(marked(pick(parts.gerunds), pick(['after', 'before', 'by', 'without'])), 'advcl'),
    joined,
    report,
    quotation,
    quotation,
    splitQuotation,
    absolute,
    controlled,
    controlled,
    blamed,
    given,
    examples,
  ]
}
