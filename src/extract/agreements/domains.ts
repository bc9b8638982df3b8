import type { NounPhrase } from '../../language/syntax/phrase.ts'
import type { Line } from '../../language/syntax/walk.ts'
import { type AgreementView, clausesAbout, isSubjectOf, wordsOf } from './agreement-view.ts'

const SPANS = /^(?:span|cover|encompass|embrace|include|touch|address|regulate|concern)$/
const CLASS = /^(?:area|domain|field|sector|sphere|aspect|topic|issue|matter|subject|industry)$/
const LIST = /^(?:including|such|like|as|:|from|namely)$/

/** The fields that it covers: "spans various domains, including trade and culture", "covers energy and trade". */
export function findDomains(view: AgreementView): string[] {
  const found = clausesAbout(view).flatMap((clause) => {
    const line = view.discourse.reading.syntaxes[clause.sentence]?.line
    const relative = clause.subjects.some(view.isMention) || isSubjectOf(view, clause)
    if (line === undefined || !relative || !SPANS.test(clause.lemma)) return []
    const classes = clause.objects.filter(({ head }) =>
      CLASS.test(view.discourse.reading.document.tokens[head]?.lemma ?? ''),
    )
    if (classes.length > 0) return classes.flatMap((phrase) => listAfter(view, line, phrase))
    return /^(?:span|cover|encompass|embrace)$/.test(clause.lemma)
      ? clause.objects.map((phrase) => nameOf(view, phrase))
      : []
  })
  return [...new Set([...found, ...fieldsOf(view)])]
}

/** "Cooperation in the fields of trade and defence" in the words right behind a mention. */
function fieldsOf(view: AgreementView): string[] {
  return view.group.mentions.flatMap(({ sentence, at }) => {
    const line = view.discourse.reading.syntaxes[sentence]?.line
    const [on, first, of] = line?.phrases.slice(at + 1, at + 4) ?? []
    if (line === undefined || on === undefined || first?.kind !== 'noun') return []
    const { tokens } = view.discourse.reading.document
    const isField = CLASS.test(tokens[first.head]?.lemma ?? '')
    if (
      !/^(?:on|in|covering)$/.test(tokens[on.first]?.lower ?? '') ||
      (isField && tokens[of?.first ?? -1]?.lower !== 'of')
    )
      return []
    if (!isField && (tokens[on.first]?.lower !== 'on' || /^\p{Lu}/u.test(tokens[first.head]?.text ?? ''))) return []
    return collect(view, line, at + (isField ? 4 : 2))
  })
}

/** The members of the list that follows a class noun. */
function listAfter(view: AgreementView, line: Line, phrase: NounPhrase): string[] {
  const { tokens } = view.discourse.reading.document
  let next = line.phrases.indexOf(phrase) + 1
  while (/^(?:,|of|\()$/.test(tokens[line.phrases[next]?.first ?? -1]?.lower ?? '')) next++
  if (
    !LIST.test(tokens[line.phrases[next]?.first ?? -1]?.lower ?? '') &&
    tokens[line.phrases[next - 1]?.first ?? -1]?.lower !== 'of'
  )
    return []
  while (LIST.test(tokens[line.phrases[next]?.first ?? -1]?.lower ?? '')) next++
  return collect(view, line, next)
}

/** Nouns, and adjectives that stand alone in the list, up to its end. */
function collect(view: AgreementView, line: Line, from: number): string[] {
  const found: string[] = []
  for (let at = from; at < line.phrases.length; at++) {
    const phrase = line.phrases[at]
    if (phrase === undefined || phrase.kind === 'verb' || phrase.kind === 'stop' || phrase.kind === 'preposition') break
    if (phrase.kind === 'noun') {
      if (phrase.relative) break
      found.push(nameOf(view, phrase))
    }
    if (phrase.kind === 'adverb') found.push(wordsOf(view, phrase.first, phrase.last))
  }
  return found.filter((word) => /^\p{L}/u.test(word)).map((word) => word.toLowerCase())
}

const nameOf = (view: AgreementView, { first, last }: NounPhrase): string =>
  wordsOf(view, first, last).replace(/^(?:the|an?|their|its) /i, '')
