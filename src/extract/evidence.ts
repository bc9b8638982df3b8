import type { Document } from '../language/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Attribution } from './attribution/attribution.ts'

/** What the article itself says is so. */
const ASSERTED: Attribution = { status: 'asserted', assertedBy: null }

/** The evidence that tokens `first` to `last` give, closing marks left out; what the article itself asserts, where nothing else is told. */
export function toEvidence(
  document: Document,
  first: number,
  last: number,
  rule: string,
  confidence: number,
  { status, assertedBy }: Attribution = ASSERTED,
): Evidence {
  const end = trimEnd(document, first, last)
  const from = document.tokens[first]
  const start = from?.start ?? 0
  const stop = document.tokens[end]?.end ?? start
  return {
    sentence: from?.sentence ?? 0,
    start,
    end: stop,
    text: document.text.slice(start, stop),
    rule,
    confidence,
    status,
    assertedBy,
  }
}

function trimEnd(document: Document, first: number, last: number): number {
  let end = last
  while (end > first && /^(?:PUNCT|CCONJ|SCONJ|ADP)$/.test(document.tokens[end]?.upos ?? '')) end--
  return end
}
