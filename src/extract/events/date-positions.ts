import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { FoundDate } from '../dates/find-dates.ts'
import type { Discourse } from '../entities/discourse.ts'

/** Where a token ends, or the date that it is a part of: "9" of "9 November". */
export function endOf({ reading: { document, dates } }: Discourse, at: number): number {
  const { start = 0, end = 0 } = document.tokens[at] ?? {}
  return dates.find((date) => date.start <= start && end <= date.end)?.end ?? end
}

/** "Since taking office in July", "after the war of 1991": the date of something else; a trigger in between makes it its own. "Before dawn on Monday" is on that day. */
export function isRelativeTo(discourse: Discourse, date: FoundDate, trigger: number): boolean {
  const { tokens, sentences } = discourse.reading.document
  const first = sentences[date.sentence]?.first ?? 0
  let at = sentences[date.sentence]?.last ?? -1
  while (at > first && (tokens[at]?.start ?? 0) > date.start) at--
  for (; at >= first && at !== trigger && tokens[at]?.text !== ','; at--) {
    const { lower = '' } = tokens[at] ?? {}
    const hour = /^(?:dawn|daybreak|sunrise|sunset|midnight|noon|midday|dusk)$/.test(tokens[at + 1]?.lower ?? '')
    if (/^(?:since|until|before|after|following)$/.test(lower) && !hour) return true
  }
  return false
}

/** "The 2015 nuclear accord", "the vote of 9 May": the date tells which one, not when something else happens. */
export function isModifier(discourse: Discourse, date: FoundDate): boolean {
  const { tokens } = discourse.reading.document
  if (isOfNoun(discourse, date)) return true
  return (discourse.reading.syntaxes[date.sentence]?.nouns ?? []).some(
    ({ first, head }) => (tokens[first]?.start ?? 0) <= date.start && date.end < (tokens[head]?.start ?? 0),
  )
}

/** "The vote of 9 May"; but "the night of 9 May" is itself a time. */
function isOfNoun({ reading: { document, syntaxes } }: Discourse, date: FoundDate): boolean {
  const behind = (syntaxes[date.sentence]?.nouns ?? []).find(
    ({ head: of, complements }) =>
      !isIn(date, document.tokens[of]?.start ?? -1) &&
      complements.some(
        ({ preposition, phrases }) =>
          preposition === 'of' && phrases.some(({ head }) => isIn(date, document.tokens[head]?.start ?? -1)),
      ),
  )
  return behind !== undefined && !TIMES.test(lemmaAt(document, behind.head))
}

const isIn = ({ start, end }: FoundDate, offset: number): boolean => start <= offset && offset < end

const TIMES =
  /^(?:night|morning|evening|afternoon|eve|dawn|summer|winter|spring|autumn|fall|end|start|beginning|middle|half|quarter|month|week|weekend|day|hour|year|course|rest|date)$/

/** The date stands among the words of the clause. */
export const isWithin = (discourse: Discourse, date: FoundDate, { first, last }: Clause): boolean => {
  const { tokens } = discourse.reading.document
  return date.start >= (tokens[first]?.start ?? 0) && date.end <= (tokens[last]?.end ?? 0)
}
