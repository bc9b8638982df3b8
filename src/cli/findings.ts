import type { Extraction } from '../model/extraction.ts'

/** How much was found, by type within each noun. */
export type Findings = Readonly<Record<string, Readonly<Record<string, number>>>>

export function toFindings({ entities, relations, events, agreements, statements, dates }: Extraction): Findings {
  return {
    entities: countBy(entities, ({ type }) => type),
    relations: countBy(relations, ({ type }) => type),
    events: countBy(events, ({ kind }) => kind),
    agreements: countBy(agreements, ({ kind }) => kind),
    provisions: countBy(
      agreements.flatMap(({ provisions }) => provisions),
      ({ polarity }) => polarity,
    ),
    statements: countBy(statements, ({ kind }) => kind),
    dates: countBy(dates, ({ basis }) => (basis === 'text' ? 'by the text alone' : 'by the day of publication')),
  }
}

/** The findings for people to read: how much was read, then a line for each noun. */
export function toFindingLines(extraction: Extraction): string[] {
  const rows = Object.entries(toFindings(extraction)).map(([noun, counts]) => {
    const types = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
    return `  ${noun.padEnd(10)} ${String(sum(counts)).padStart(4)}  ${types.join(', ')}`.trimEnd()
  })
  return [`  ${tellCoverage(extraction)}`, ...rows]
}

/** The findings on one line; an empty answer says whether nothing was found or nothing was looked at. */
export function toFindingSummary(extraction: Extraction): string {
  const rows = Object.entries(toFindings(extraction)).map(([noun, counts]) => [noun, sum(counts)] as const)
  const found = rows.filter(([, count]) => count > 0).map(([noun, count]) => `${noun} ${count}`)
  return found.length > 0 ? found.join(', ') : `nothing found: ${tellCoverage(extraction)}`
}

/** How much of the text was read. */
export function tellCoverage({ article: { language }, coverage }: Extraction): string {
  if (language !== null && language !== 'en')
    return `the text is in the language "${language}", and only English is read`
  return `${coverage.sentences} sentences, ${coverage.sentencesWithFacts} of them with facts`
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

function countBy<T>(items: readonly T[], toType: (item: T) => string): Record<string, number> {
  const groups = Array.from(Map.groupBy(items, toType), ([type, group]) => [type, group.length] as const)
  return Object.fromEntries(groups.sort((left, right) => right[1] - left[1]))
}
