import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { type Discourse, denoted, recent } from './discourse.ts'
import { type Reference, typeOfId } from './reference.ts'

/** Words for those who fight a state: any of them may take up another. */
const REBELS =
  /^(?:rebel|insurgent|militant|guerrilla|guerilla|militia|paramilitary|separatist|jihadist|secessionist|mutineer|fighter|gunman|rebellion|insurgency)$/

/** How far back the story may have told what a body is. */
const STORY = 40

/**
 * "The rebels" behind "the rebel group Free Norland", "the charity" behind "Norland Aid, a charity": the one body that
 * the story has called so, by a noun beside its name or an apposition; nothing where it has called two so.
 */
export function resolveDescribed(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { document } = discourse.reading
  const noun = lemmaAt(document, phrase.head)
  const fits = (lemma: string): boolean => (REBELS.test(noun) ? REBELS.test(lemma) : lemma === noun)
  const called = recent(discourse, phrase.first, STORY).filter(
    (reference) =>
      isNamedBody(reference) && (isBeside(discourse, reference, fits) || isApposed(discourse, reference, fits)),
  )
  const [body, other] = new Set(called.flatMap(({ entities }) => entities))
  return body === undefined || other !== undefined ? [] : [body]
}

const isNamedBody = ({ form, entities }: Reference): boolean =>
  form === 'name' && entities.every((id) => typeOfId(id) === 'organization')

/** "The rebel group Free Norland", "Free Norland fighters". */
const isBeside = (
  { reading: { document } }: Discourse,
  { first, last }: Reference,
  fits: (lemma: string) => boolean,
): boolean => {
  const titled = document.tokens[first - 1]?.upos === 'NOUN' ? [first - 1, first - 2] : []
  return [...titled, last + 1].some((at) => fits(lemmaAt(document, at)))
}

/** "Free Norland, a militia, …", "Free Norland, the largest rebel group, …". */
const isApposed = (discourse: Discourse, { sentence, last }: Reference, fits: (lemma: string) => boolean): boolean =>
  (discourse.reading.syntaxes[sentence]?.nouns ?? []).some(
    (noun) =>
      noun.head === last &&
      denoted(discourse, noun).length > 0 &&
      noun.appositions.some(({ first, head }) =>
        Array.from({ length: head - first + 1 }, (_, step) => first + step).some((at) =>
          fits(lemmaAt(discourse.reading.document, at)),
        ),
      ),
  )

/** Tells whether a noun is one for those who fight a state. */
export const isRebels = (lemma: string): boolean => REBELS.test(lemma)
