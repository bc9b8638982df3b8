import { lemmaAt } from '../../language/document.ts'
import type { Clause } from '../../language/syntax/clause.ts'
import type { NounPhrase, Oblique } from '../../language/syntax/phrase.ts'
import { complementsOf } from '../entities/complements.ts'
import { type AgreementView, clausesAbout, isSubjectOf, wordsOf } from './agreement-view.ts'

const SPANS = /^(?:span|cover|encompass|embrace|include|touch|address|regulate|concern)$/
const CLASS = /^(?:area|domain|field|sector|sphere|aspect|topic|issue|matter|subject|industry)$/
const LIST = /^(?:including|such as|like|as|from|of|namely)$/

/** The fields that it covers: "spans various domains, including trade and culture", "covers energy and trade". */
export function findDomains(view: AgreementView): string[] {
  const told = clausesAbout(view)
    .filter((clause) => isSubjectOf(view, clause) && SPANS.test(clause.lemma) && !clause.negated)
    .flatMap((clause) => readSpanned(view, clause))
  const mentions = view.group.mentions.map(({ phrase }) => phrase)
  const fields = [
    ...told,
    ...mentions.flatMap((phrase) => [...readFields(view, phrase), ...readBehindShort(view, phrase)]),
  ]
  return [...new Set([...fields, ...mentions.flatMap((phrase) => readModifier(view, phrase))])]
}

/** "An extradition treaty", "a free trade agreement", "the nuclear accord": the words before its head that name a field. */
function readModifier({ discourse: { reading } }: AgreementView, { first, head, possessor }: NounPhrase): string[] {
  const { tokens } = reading.document
  const opening = possessor === null ? first : possessor.last + 2
  const words: string[] = []
  for (let at = head - 1; at >= opening; at--) {
    const { upos = '', lower = '', text = '' } = tokens[at] ?? {}
    const fits = upos === 'NOUN' || (upos === 'ADJ' && (words.length > 0 || FIELD.test(lower)))
    if (!fits || GENERAL.test(lower) || reading.nameAt.has(at) || text !== lower) break
    words.unshift(lower)
  }
  return words.every((word) => TIE.test(word)) ? [] : [words.join(' ')]
}

/** Adjectives that tell the field of an agreement by themselves; own compilation. */
const FIELD =
  /^(?:nuclear|military|cultural|economic|commercial|maritime|scientific|environmental|humanitarian|agricultural|judicial|climate|bilateral-trade|fiscal|technological)$/
/** What those whom an agreement binds have by any; "security cooperation" is a field. */
const TIE = /^(?:cooperation|co-operation|collaboration|partnership|alliance)$/
/** Words before an agreement that tell how, how far or how long it binds, not in what. */
const GENERAL =
  /^(?:framework|draft|level|staff|year|month|day|week|hour|page|article|point|party|government|state|interim|landmark|historic|new|old|key|major|first|second|final|initial|previous|earlier|recent|latest|similar|separate|preliminary|comprehensive|broad|bilateral|trilateral|multilateral|intergovernmental|regional|international|global|formal|informal|written|secret|joint|mutual|long|term|so-called|tentative|provisional|collective|current|existing|proposed|planned|possible|potential|original|signed|wide|ranging|important|ambitious|big|small|good|bad|great|such|same|other|own|cease|rival|extensive|strategic|close|closer|deep|deeper)$/

/** What the verb's objects name, or list where they are words such as "areas". */
function readSpanned(view: AgreementView, { lemma, objects, obliques }: Clause): string[] {
  const classes = objects.filter((phrase) => isClass(view, phrase))
  if (classes.length > 0) return classes.flatMap((phrase) => listedBy(view, [...phrase.complements, ...obliques]))
  return /^(?:span|cover|encompass|embrace)$/.test(lemma) ? objects.map((phrase) => nameOf(view, phrase)) : []
}

/** "Cooperation in the fields of trade and defence", "an accord on fishing" in the words right behind a mention. */
function readFields(view: AgreementView, phrase: NounPhrase): string[] {
  return complementsOf(view.discourse.reading, phrase)
    .filter(({ preposition }) => /^(?:on|in|covering)$/.test(preposition))
    .flatMap(({ preposition, phrases }) => {
      const [first] = phrases
      if (first !== undefined && isClass(view, first)) return listedBy(view, first.complements)
      return preposition === 'on' && !phrases.some((phrase) => isNameOrDay(view, phrase))
        ? phrases.map((phrase) => nameOf(view, wholeOf(view, phrase)))
        : []
    })
}

/** "A memorandum of understanding (MoU) on critical minerals": what stands behind its short form. */
function readBehindShort(view: AgreementView, { last, head }: NounPhrase): string[] {
  const { document, syntaxes } = view.discourse.reading
  const whole = document.tokens[head + 1]?.lower === 'of' ? Math.max(last, head + 2) : last
  const [open, , close, on] = document.tokens.slice(whole + 1, whole + 5)
  if (open?.text !== '(' || close?.text !== ')' || on?.lower !== 'on') return []
  const nouns = syntaxes[document.tokens[head]?.sentence ?? -1]?.nouns ?? []
  return nouns.filter(({ first }) => first === on.index + 1).map((phrase) => nameOf(view, phrase))
}

const listedBy = (view: AgreementView, obliques: readonly Oblique[]): string[] =>
  obliques
    .filter(({ preposition }) => LIST.test(preposition))
    .flatMap(({ phrases }) => phrases.map((phrase) => nameOf(view, phrase)))

const isClass = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  CLASS.test(lemmaAt(discourse.reading.document, head))

/** "A pact on Monday", "renewed the treaty on 22 January". */
const isNameOrDay = ({ discourse }: AgreementView, { head }: NounPhrase): boolean =>
  /^[\p{Lu}\d]/u.test(discourse.reading.document.tokens[head]?.text ?? '')

/** "On the protection of the high seas": with what stands behind "of". */
function wholeOf(view: AgreementView, phrase: NounPhrase): NounPhrase {
  const [of] = complementsOf(view.discourse.reading, phrase).filter(({ preposition }) => preposition === 'of')
  const last = of?.phrases.at(-1)?.last ?? phrase.last
  return last > phrase.last ? { ...phrase, last } : phrase
}

const nameOf = (view: AgreementView, { first, last }: NounPhrase): string =>
  wordsOf(view, first, last)
    .replace(/^(?:the|an?|their|its) /i, '')
    .toLowerCase()
