import { lemmaAt } from '../../language/document.ts'
import { childrenOf, relationOf } from '../../language/syntax/tree.ts'
import type { Status } from '../../model/evidence.ts'
import type { StatusWord } from '../../model/explanation.ts'
import { statusOfWord } from '../attribution/noun-status.ts'
import { findReportingNoun, findReportingVerb } from '../lexicon/reporting-verbs.ts'
import { lineOf, nodeWords, type Passage, treeOf } from './passage.ts'

interface Sign {
  readonly words: RegExp
  readonly meaning: string
}

/** Words that hang on a verb and give what it says a status. */
const SIGNS: Readonly<Record<Status, readonly Sign[]>> = {
  asserted: [],
  alleged: [{ words: /^(?:allegedly|reportedly|purportedly|supposedly)$/, meaning: 'an adverb of hearsay' }],
  denied: [],
  negated: [{ words: /^(?:not|n't|n’t|never|no|neither|nor)$/, meaning: 'a negation' }],
  planned: [{ words: /^(?:will|'ll|’ll|wo|shall|would)$/, meaning: 'a word for what is to come' }],
  hypothetical: [
    { words: /^(?:may|might|could|would|should|can|must|ought)$/, meaning: 'a modal verb' },
    { words: /^(?:if|unless|whether)$/, meaning: 'a word for what is only supposed' },
  ],
}

/** Relations by which a clause hangs on the word that plans, refuses or supposes it. */
const HANGING = /^(?:xcomp|ccomp|acl|advcl)/

/** The words nearest above the trigger that make evidence other than plainly asserted; none where none are found. */
export function findStatusWords(passage: Passage, trigger: number, status: Status, reported: boolean): StatusWord[] {
  const line = lineOf(passage, trigger)
  for (const [height, node] of line.entries()) {
    const report = reportAt(passage, node, status, reported)
    const governor = report.length > 0 ? report : governorAt(passage, node, line[height - 1], status)
    const found = [...signsAt(passage, node, status), ...governor]
    if (found.length > 0) return found
  }
  return []
}

function signsAt(passage: Passage, node: number, status: Status): StatusWord[] {
  return childrenOf(treeOf(passage, node), node).flatMap((child) => {
    const lower = passage.document.tokens[child]?.lower ?? ''
    const sign = SIGNS[status].find(({ words }) => words.test(lower))
    const meaning = sign?.meaning ?? (statusOfWord(lower) === status ? 'a word before the noun' : null)
    return meaning === null ? [] : [{ ...nodeWords(passage, child), meaning }]
  })
}

/** A word of reporting whose stance is the status; any, where somebody is known to say so. */
function reportAt(passage: Passage, node: number, status: Status, reported: boolean): StatusWord[] {
  const verb = passage.document.tokens[node]?.upos === 'VERB'
  const lemma = lemmaAt(passage.document, node)
  const stance = (verb ? findReportingVerb(lemma) : findReportingNoun(lemma))?.stance
  if (stance === undefined || (stance !== status && !reported)) return []
  return [{ ...nodeWords(passage, node), meaning: `${verb ? 'a verb' : 'a noun'} of reporting` }]
}

/** "Plans to sign", "refused to sign": the word that an infinitive hangs on. */
function governorAt(passage: Passage, node: number, below: number | undefined, status: Status): StatusWord[] {
  const hangs = below !== undefined && HANGING.test(relationOf(treeOf(passage, below), below))
  if (!hangs || !/^(?:planned|negated|hypothetical)$/.test(status)) return []
  return [{ ...nodeWords(passage, node), meaning: 'the word that it hangs on' }]
}
