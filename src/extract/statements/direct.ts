import type { Token } from '../../language/document.ts'
import type { Discourse } from '../entities/discourse.ts'
import type { Quote } from '../quotes.ts'
import { paragraphBreak } from './paragraph.ts'
import { findReports, type Report } from './reporting.ts'

const NAMING =
  /^(?:call|describe|label|brand|dub|denounce|condemn|dismiss|hail|praise|term|characterize|characterise|slam|blast|criticize|criticise)$/

/** A quotation with the report that it belongs to, null where its speaker is carried over from before. */
export interface Attributed {
  readonly quote: Quote
  readonly report: Report
  readonly carried: boolean
}

/** What is said in a document: its reports by sentence, and the quotations that are statements. */
export interface Speech {
  readonly reports: ReadonlyMap<number, readonly Report[]>
  readonly attributed: readonly Attributed[]
}

/** Finds who reports what, and whose the quotations are. */
export function findSpeech(discourse: Discourse): Speech {
  const { quotes } = discourse.reading
  const reports = findReports(discourse, quotes)
  return { reports, attributed: attributeQuotes(discourse, quotes, reports) }
}

/** The quotations that are statements, each with its report. Scare quotes and titles, which nobody reports, are left out. */
function attributeQuotes(
  discourse: Discourse,
  quotes: readonly Quote[],
  reports: ReadonlyMap<number, readonly Report[]>,
): Attributed[] {
  const found: Attributed[] = []
  for (const quote of quotes) {
    const own = findOwnReport(discourse, quote, reports)
    if (own !== null) found.push({ quote, report: own, carried: false })
    else {
      const report = findCarried(discourse, quote, reports, found.at(-1) ?? null)
      if (report !== null) found.push({ quote, report, carried: true })
    }
  }
  return found
}

/** The nearest report in the quotation's own sentences that can govern it. */
function findOwnReport(
  discourse: Discourse,
  quote: Quote,
  reports: ReadonlyMap<number, readonly Report[]>,
): Report | null {
  const { tokens } = discourse.reading.document
  const from = tokens[quote.first]?.sentence ?? 0
  const to = tokens[quote.last]?.sentence ?? from
  const speaks = ({ stance }: Report) => stance !== 'hypothetical'
  const candidates = [...(reports.get(from) ?? []), ...(to === from ? [] : (reports.get(to) ?? []))].filter(speaks)
  const before = candidates.filter(({ clause }) => clause.verb < quote.first).at(-1)
  if (before !== undefined && governs(discourse, before, quote)) return before
  return (
    candidates.find(
      ({ clause }) =>
        clause.verb > quote.last && follows(discourse, quote, clause.verb, clause.subjects[0]?.first ?? clause.verb),
    ) ?? null
  )
}

/** A report before the quotation governs it unless the quotation is a name or term within plain words. */
function governs(discourse: Discourse, { clause }: Report, quote: Quote): boolean {
  const { tokens } = discourse.reading.document
  const opener = tokens[quote.first - 2]
  if (
    /^(?:called|dubbed|named|titled|entitled|known|nicknamed)$/.test(opener?.lower ?? '') &&
    opener?.index !== clause.verb
  )
    return false
  if (isSpeech(tokens, quote) || NAMING.test(clause.lemma)) return true
  return !isTitle(tokens, quote)
}

/** Words with a verb, or ended by a mark within the quotation, are speech rather than a term. */
const isSpeech = (tokens: readonly Token[], { first, last }: Quote): boolean =>
  tokens.slice(first, last + 2).some(({ upos, text }) => upos === 'VERB' || upos === 'AUX' || /^[.!?]$/.test(text))

/** All capitalised: the name of a book, a treaty, a group. */
const isTitle = (tokens: readonly Token[], { first, last }: Quote): boolean =>
  tokens
    .slice(first, last + 1)
    .filter(({ text }) => /^\p{L}{4,}/u.test(text))
    .every(({ text }) => /^\p{Lu}/u.test(text))

/** "“…,” said Ruiz", "“…,” Ruiz, the president, said": the report begins right behind the closing mark. */
function follows(discourse: Discourse, quote: Quote, verb: number, subject: number): boolean {
  const { tokens } = discourse.reading.document
  const start = Math.min(verb, subject)
  const between = tokens
    .slice(quote.last + 1, start)
    .filter(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV' && upos !== 'DET')
  const marks = tokens.slice(quote.last, quote.last + 3)
  return between.length === 0 && marks.some(({ text }) => /^[,!?.…—–]$/.test(text))
}

/**
 * A quotation that is a sentence of its own goes on with the speaker before: behind a colon or comma that introduces it, with
 * whoever's quotation came last in the same or next paragraph, or with whom the sentence right before it reports.
 */
function findCarried(
  discourse: Discourse,
  quote: Quote,
  reports: ReadonlyMap<number, readonly Report[]>,
  last: Attributed | null,
): Report | null {
  const { document } = discourse.reading
  const sentence = document.sentences[document.tokens[quote.first]?.sentence ?? -1]
  if (sentence === undefined || sentence.first < quote.first - 1 || !isSpeech(document.tokens, quote)) return null
  const previous = document.sentences[sentence.index - 1]
  const before = previous === undefined ? [] : (reports.get(previous.index) ?? [])
  if (previous !== undefined && /^[:,]$/.test(document.tokens[previous.last]?.text ?? '')) return before.at(-1) ?? null
  const near = last !== null && sentence.index - (document.tokens[last.quote.last]?.sentence ?? 0) <= 1
  if (near) return paragraphBreak(document, last.quote.last, quote.first) <= 1 ? last.report : null
  return paragraphBreak(document, previous?.last ?? 0, quote.first) <= 1 ? findTeller(before) : null
}

/** Who a sentence as a whole reports: the speaker of its main clause. */
const findTeller = (reports: readonly Report[]): Report | null =>
  reports.find(
    ({ clause, speaker, stance }) => clause.governor === null && speaker !== null && stance !== 'hypothetical',
  ) ?? null
