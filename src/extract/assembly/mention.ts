import type { Document } from '../../language/document.ts'
import type { Mention, MentionForm } from '../../model/entity.ts'

/** The mention that tokens `first` to `last` make. */
export function mentionAt(document: Document, first: number, last: number, form: MentionForm): Mention {
  const start = document.tokens[first]?.start ?? 0
  const end = document.tokens[last]?.end ?? start
  return { start, end, text: document.text.slice(start, end), form }
}
