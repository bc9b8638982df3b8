import { z } from 'zod'
import { Agreement } from './agreement.ts'
import { ArticleReading, Coverage } from './article.ts'
import { TimeExpression } from './date.ts'
import { Entity } from './entity.ts'
import { Event } from './event.ts'
import { Relation } from './relation.ts'
import { Statement } from './statement.ts'

/** Everything that was read from one article. `entities` lists all six types; `events` and `agreements` add details under the same id. */
export const Extraction = z
  .object({
    article: ArticleReading,
    entities: z.array(Entity),
    relations: z.array(Relation),
    events: z.array(Event),
    agreements: z.array(Agreement),
    statements: z.array(Statement),
    dates: z.array(TimeExpression),
    coverage: Coverage,
  })
  .meta({ id: 'Extraction' })
export type Extraction = z.infer<typeof Extraction>
