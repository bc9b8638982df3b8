import type { Upos } from '../document.ts'
import type { TreebankWord } from './conllu.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-words.ts'

/** A form with its lemma and tags, as treebanks have it. */
export type Inflection = Pick<TreebankWord, 'form' | 'lemma' | 'upos' | 'xpos'>

const VOWELS = 'aeiou'

/**
 * The forms of the verbs, nouns and adjectives that the words know but do not show, and those of irregular ones. They
 * teach which bases end in "e" or in a double letter: "timed" is of "time", "bombed" of "bomb".
 */
export function inflectWords(words: readonly Inflection[]): Inflection[] {
  const seen = new Set(words.map(toKey))
  const lemmas = (upos: Upos) =>
    new Set(words.filter((word) => word.upos === upos && /^[a-z]{2,}$/.test(word.lemma)).map(({ lemma }) => lemma))
  const irregularPasts = new Set(
    words.filter(({ form, xpos }) => xpos === 'VBD' && !/ed$/i.test(form)).map(({ lemma }) => lemma),
  )
  const irregular = new Set(IRREGULAR_VERBS.map(({ base }) => base))
  const all = [
    ...IRREGULAR_VERBS.flatMap(({ base, past, participle }) => [
      ...past.map((form) => inflect(form, base, 'VERB', 'VBD')),
      ...participle.map((form) => inflect(form, base, 'VERB', 'VBN')),
      ...inflectPresent(base),
    ]),
    ...IRREGULAR_NOUNS.map(([one, many]) => inflect(many, one, 'NOUN', 'NNS')),
    ...[...lemmas('VERB')].flatMap(inflectPresent),
    ...[...lemmas('VERB')].filter((base) => !irregular.has(base) && !irregularPasts.has(base)).flatMap(inflectPast),
    ...[...lemmas('NOUN')]
      .filter((base) => !isIrregularNoun(base))
      .map((base) => inflect(addS(base), base, 'NOUN', 'NNS')),
    ...[...lemmas('ADJ')].flatMap(compare),
  ]
  return all.filter((word) => !seen.has(toKey(word)))
}

/**
 * The forms of regular verbs that a vocabulary shows in the past and one more form, though no treebank does: what stands
 * beside "rebukes" and "rebuked" is "rebuke", not "rebuk".
 */
export function findVerbs(vocabulary: ReadonlySet<string>): Inflection[] {
  const bases = [...vocabulary].filter((word) => /^[a-z]{3,}$/.test(word))
  return bases.flatMap((base) => {
    const forms = [...inflectPresent(base), ...inflectPast(base)].filter(({ form }) => vocabulary.has(form))
    const tags = new Set(forms.map(({ xpos }) => xpos))
    return tags.has('VBD') && (tags.has('VBZ') || tags.has('VBG')) ? forms : []
  })
}

const toKey = ({ form, xpos }: Inflection): string => `${form.toLowerCase()} ${xpos}`

const inflect = (form: string, lemma: string, upos: Upos, xpos: string): Inflection => ({ form, lemma, upos, xpos })

const isIrregularNoun = (base: string): boolean => IRREGULAR_NOUNS.some(([one]) => one === base)

function inflectPresent(base: string): Inflection[] {
  const forms = /[^aeiou]e$|ue$/.test(base) ? [`${base.slice(0, -1)}ing`] : toStems(base).map((stem) => `${stem}ing`)
  const ongoing = base.endsWith('ie') ? [`${base.slice(0, -2)}ying`] : forms
  return [inflect(addS(base), base, 'VERB', 'VBZ'), ...ongoing.map((form) => inflect(form, base, 'VERB', 'VBG'))]
}

function inflectPast(base: string): Inflection[] {
  const forms = base.endsWith('e')
    ? [`${base}d`]
    : endsConsonantY(base)
      ? [`${base.slice(0, -1)}ied`]
      : toStems(base).map((stem) => `${stem}ed`)
  return forms.flatMap((form) => ['VBD', 'VBN'].map((xpos) => inflect(form, base, 'VERB', xpos)))
}

/** "Big" and "bigger", "safe" and "safer", "happy" and "happier": only short adjectives are compared by their endings. */
function compare(base: string): Inflection[] {
  const silent = base.replace(/e$/, '')
  if (countVowels(silent) > 1 && !endsConsonantY(base) && !/[^aeiou]le$/.test(base)) return []
  const stem = endsConsonantY(base)
    ? `${base.slice(0, -1)}i`
    : silent === base
      ? (toStems(base).at(-1) ?? base)
      : silent
  return [inflect(`${stem}er`, base, 'ADJ', 'JJR'), inflect(`${stem}est`, base, 'ADJ', 'JJS')]
}

function addS(base: string): string {
  if (endsConsonantY(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

/** The base and, where its last letter may double, that: "stop" is "stopp", "visit" and "admit" are not told apart. */
function toStems(base: string): string[] {
  if (!/(?:^|[^aeiou])[aeiou][^aeiouwxyh]$/.test(base)) return [base]
  const doubled = base + base.slice(-1)
  return countVowels(base) === 1 ? [doubled] : [base, doubled]
}

const endsConsonantY = (base: string): boolean => base.endsWith('y') && !VOWELS.includes(base.at(-2) ?? 'a')

const countVowels = (base: string): number => base.match(/[aeiouy]+/g)?.length ?? 0
