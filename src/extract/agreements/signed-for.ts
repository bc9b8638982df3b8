import { actorsOf } from '../entities/actors.ts'
import { clausesOf, type Discourse, isBody } from '../entities/discourse.ts'
import type { EventDraft } from '../events/event-draft.ts'

/** "Ruiz signed for the government and Cole for the rebels": the bodies for which it is signed. */
export function findSignedFor(discourse: Discourse, { triggers }: EventDraft): string[] {
  const { tokens } = discourse.reading.document
  return triggers.flatMap(({ first }) =>
    clausesOf(discourse.reading, tokens[first]?.sentence ?? -1)
      .filter(({ verb, lemma }) => verb === first && /^(?:sign|initial)$/.test(lemma))
      .flatMap(({ obliques }) => obliques)
      .filter(({ preposition }) => /^(?:for|on behalf of)$/.test(preposition))
      .flatMap(({ phrases }) => phrases.flatMap((phrase) => actorsOf(discourse, phrase)))
      .filter(isBody),
  )
}
