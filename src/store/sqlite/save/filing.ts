import type { Extraction } from '../../../model/extraction.ts'
import type { NewArticle } from '../../store.ts'
import type { Sql } from '../sql.ts'

/** An article on its way into the store, within the transaction that files it. */
export interface Filing {
  readonly sql: Sql
  readonly article: NewArticle
  readonly extraction: Extraction
  /** When what the id stands for was replaced; null for an article that is new. */
  readonly updatedAt: string | null
}
