import { extract } from '../extract/extract.ts'
import type { Analysis, Inclusion } from '../model/analysis.ts'
import type { ArticleInput } from '../model/article.ts'

/** One text to read. */
export interface Task {
  readonly input: ArticleInput
  readonly inclusions: readonly Inclusion[]
}

/** Reads one text in the thread that loads this file. */
export default ({ input, inclusions }: Task): Analysis => extract(input, inclusions)
