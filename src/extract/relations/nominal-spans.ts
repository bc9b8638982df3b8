import { type Discourse, isBody } from '../entities/discourse.ts'
import { findReportingVerb } from '../lexicon/reporting-verbs.ts'

/** The nominals for one country or organization: "the nation", "the project"; a leading "its" is one too. What tells of a name right beside it is read word by word. */
export const findNominals = (discourse: Discourse): { first: number; last: number; id: string }[] =>
  [...discourse.bySentence.values()].flat().flatMap(({ form, first, last, entities: [id, second] }) => {
    const single =
      (form === 'nominal' || isLeadingIts(discourse, first)) && id !== undefined && second === undefined && isBody(id)
    return single && !isNamedBeside(discourse, first, last, id) ? [{ first, last, id }] : []
  })

/** "The Danish firm Fiatto", "the Danish firm, Fiatto, …", "Fiatto, the Danish firm". */
function isNamedBeside({ reading: { document }, bySentence }: Discourse, first: number, last: number, id: string) {
  const { tokens } = document
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const before = tokens[first - 1]?.text === ',' ? first - 2 : -1
  return (bySentence.get(tokens[last]?.sentence ?? -1) ?? []).some(
    (one) => one.form === 'name' && (one.first === behind || one.last === before) && one.entities.includes(id),
  )
}

/** "Its" where the sentence before tells whose: at the start of a sentence, or behind a verb of saying in front of it. */
function isLeadingIts({ reading: { document } }: Discourse, at: number): boolean {
  const token = document.tokens[at]
  const opening = at - (document.sentences[token?.sentence ?? -1]?.first ?? at) <= 2
  return token?.lower === 'its' && (opening || findReportingVerb(document.tokens[at - 1]?.lower ?? '') !== null)
}
