import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { actorsOf } from './actors.ts'
import { clausesOf, type Discourse } from './discourse.ts'
import { typeOfId } from './reference.ts'

const ORGAN = /^(?:government|army|military|parliament|navy|cabinet|authorities|troops|forces)$/
/** Words for organs that stand before others of the state: "government forces", "the army spokesman". */
const BEFORE = /^(?:government|army|military|navy|parliament)$/
const BESIDE = /^(?:armed|security|federal|national|defense|defence)$/

/**
 * "The government", "the army spokesman", "government forces" without a name beside them stand for the country that the
 * story is from, unless another country acts, is acted upon or is the scene in the sentence or in the one before.
 */
export function noteStateOrgan(discourse: Discourse, phrase: NounPhrase, country: string | null): void {
  const at = country === null ? null : organWithin(discourse, phrase)
  if (country === null || at === null || discourse.byHead.has(at) || isNamed(discourse, phrase)) return
  const { sentence = 0 } = discourse.reading.document.tokens[at] ?? {}
  const others = [sentence, sentence - 1].flatMap((one) => countriesConcerned(discourse, one, phrase.first))
  if (others.some((id) => id !== country)) return
  discourse.byHead.set(at, { first: phrase.first, last: at, sentence, form: 'nominal', entities: [country] })
}

/** The countries that act, are acted upon or are the scene in a sentence before token `at`; where somebody goes to counts for nothing. */
const countriesConcerned = (discourse: Discourse, sentence: number, at: number): readonly string[] =>
  clausesOf(discourse.reading, sentence)
    .flatMap(({ subjects, objects, obliques }) => [
      ...subjects,
      ...objects,
      ...obliques.flatMap(({ preposition, phrases }) =>
        /^(?:in|near|inside|across)$/.test(preposition) ? phrases : [],
      ),
    ])
    .filter(({ last }) => last < at)
    .flatMap((phrase) => actorsOf(discourse, phrase))
    .filter((id) => typeOfId(id) === 'country')

/** The token of the word for an organ that heads the phrase, or opens it behind "the". */
function organWithin({ reading: { document } }: Discourse, { first, head, possessor }: NounPhrase): number | null {
  const definite = document.tokens[first]?.lower === 'the'
  const opening = definite ? first + 1 : first
  if (possessor !== null) return null
  const { lower: opener = '' } = document.tokens[opening] ?? {}
  if (head > opening && BEFORE.test(opener)) return opening
  const { lower: noun = '' } = document.tokens[head] ?? {}
  const plain = head === opening || (head === opening + 1 && BESIDE.test(opener))
  const needsMore = /^(?:troops|forces)$/.test(noun) && head === opening
  return definite && plain && ORGAN.test(noun) && !needsMore ? head : null
}

/** Whose it is stands within the phrase or behind it: "the government of Norland", "the army there". */
const isNamed = (discourse: Discourse, { first, last, complements }: NounPhrase): boolean =>
  complements.some(({ preposition }) => /^(?:of|in|from)$/.test(preposition)) ||
  Array.from({ length: last - first + 1 }, (_, step) => first + step).some((at) => discourse.byHead.has(at))
