import type { ArticleInput } from '../../src/model/article.ts'
import { sampleArticles } from './sample-extraction.ts'

/** Articles that share people, countries, agreements and events, and differ in dates and names. */
export const INPUTS: readonly ArticleInput[] = [
  ...sampleArticles.map(({ input }) => input),
  ...[
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Friday. "We agree," Macron said.',
    'Emmanuel Macron met Olaf Scholz in Paris on 17 January 2025. Scholz said that the talks were useful.',
    'France and Germany signed a defense treaty on 17 January 2025. The treaty will last for 10 years.',
    'PARIS — The defense treaty between France and Germany bans foreign bases, Macron said. It was signed in Paris.',
    'Ukraine accused Iran of supplying drones to Russia, which Moscow denied on Friday.',
  ].map((text) => ({ text, publishedAt: '2025-01-20' })),
]
