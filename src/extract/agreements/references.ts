import type { Reference } from '../entities/reference.ts'
import type { AgreementGroup } from './agreement-group.ts'

/** The mentions of agreements as references, for whoever asks what a noun phrase stands for. */
export const toReferences = (groups: readonly AgreementGroup[]): Reference[] =>
  groups.flatMap(({ key, mentions }) =>
    mentions.map(({ phrase, sentence }) => ({
      first: phrase.first,
      last: phrase.head,
      sentence,
      form: 'nominal' as const,
      entities: [key],
    })),
  )
