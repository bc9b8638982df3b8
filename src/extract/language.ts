import { franc } from 'franc-min'

const SHORTEST = 80
const SAMPLE = 4000
/** In texts of so many words names may leave few function words. */
const FEW_WORDS = 60

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that make up a quarter to a half of any English prose and are rare or other words elsewhere. */
const ENGLISH = words(
  'the of and to in that is was for it with as his on be at by had not are but from or have an they which were her she there been their has will would who he this its said also after when more about into than no him could out if last year while before because these such',
)
const ENGLISH_SHARE = 0.15

/** Names of days and months that no other language spells so. */
const ENGLISH_DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march may june july october december',
)

/** The commonest words of other languages in Latin script that are none in English. */
const FOREIGN = words(
  'der das und den dem des von mit zu im ist ein eine einen auf für bei sich le la les un une du de et en il elle que qui dans pour sur est el los las del al y por con se su di che è per della nel da do os um uma em não het een van op te zijn och att det som på av til og er med jest się nie',
)

/** "Turkey's", "acquired": forms of words that stand for English. */
const ENGLISH_FORM = /^(?:\p{L}+['’]s|\p{Ll}{4,}ed)$/u

/**
 * The language of a text as an ISO 639-1 code (639-3 where there is none), or null where the text is too short to tell.
 * English is told by its function words; a sentence or two may have more names than such words, so there they need
 * only be more than those of other languages. The rest is told by letter trigrams.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const found = sample.match(/\p{L}+(?:['’]s(?!\p{L}))?/gu) ?? []
  if (found.length <= FEW_WORDS ? isRatherEnglish(found) : isEnglish(found)) return 'en'
  const code = franc(sample, { minLength: SHORTEST })
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? code)
}

const isEnglish = (found: readonly string[]): boolean =>
  found.filter((word) => ENGLISH.has(word.toLowerCase())).length >= found.length * ENGLISH_SHARE

function isRatherEnglish(found: readonly string[]): boolean {
  const lower = found.map((word) => word.toLowerCase())
  const english = found.filter((word, at) => isEnglishWord(word, lower[at] ?? ''))
  return english.length > lower.filter((word) => FOREIGN.has(word)).length
}

const isEnglishWord = (word: string, lower: string): boolean =>
  ENGLISH.has(lower) || ENGLISH_DAYS.has(lower) || ENGLISH_FORM.test(word)
