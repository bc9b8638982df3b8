import type { Document } from '../../language/document.ts'

/** How many paragraph ends stand between two tokens. */
export const paragraphBreak = (document: Document, from: number, to: number): number =>
  document.text.slice(document.tokens[from]?.end ?? 0, document.tokens[to]?.start ?? 0).split(/\n\s*\n|\n/).length - 1
