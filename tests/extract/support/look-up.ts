import type { Extraction } from '../../../src/model/extraction.ts'

interface Fact {
  readonly evidence: readonly { readonly rule: string }[]
}

/** The facts of a list that a rule gave evidence for. */
export const foundBy = <F extends Fact>(facts: readonly F[], rule: string): F[] =>
  facts.filter(({ evidence }) => evidence.some((piece) => piece.rule === rule))

/** The id of the entity that goes by a name, its own or another of its names, accents aside; undefined where none does. */
export const idOf = ({ entities }: Extraction, name: string): string | undefined =>
  entities.find((entity) => [entity.name, ...entity.aliases].some((own) => plain(own) === plain(name)))?.id

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** The name that an extraction gives an entity; the id itself where it lists none such. */
export const nameOf = ({ entities }: Extraction, id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? id

/** The ids of the entities with a mention of exactly these words, where they first stand in the text. */
export function mentionedBy({ entities }: Extraction, text: string, words: string): string[] {
  const start = text.indexOf(words)
  return entities
    .filter(({ mentions }) => mentions.some((mention) => mention.start === start && mention.text === words))
    .map(({ id }) => id)
}
