import type { Document, Token } from '../../language/document.ts'
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts'
import { isGerund } from './no-names.ts'
import { isCapitalised, isJoined, sentenceEnd } from './words.ts'

/** Tokens `first` to `last` written as one name: capitalised words with what may stand between them. */
export interface Run {
  readonly first: number
  readonly last: number
}

const PARTICLE = /^(?:de|da|di|del|della|der|van|von|bin|ibn|ben|al|el|ul|la|le|du|dos|das|y|zu|ter|ten)$/
const OPENING = new Set(['DET', 'ADP', 'ADV', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ'])

const CALENDAR =
  /^(?:Yesterday|Today|Tomorrow|Tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)$/

/** Tells whether a small word may stand within a name or before a surname: "von", "de", "al". */
export const isParticle = (word: string): boolean => PARTICLE.test(word)

/** The run that begins at token `first`, or null where the token does not begin one. */
export function readRun(document: Document, first: number): Run | null {
  if (!opensRun(document, first)) return null
  const end = sentenceEnd(document, first)
  let last = first
  for (let next = first + 1; next <= end; ) {
    const step = joinLength(document, next, end)
    if (step === 0) break
    next += step
    last = next - 1
  }
  return { first, last }
}

function opensRun(document: Document, at: number): boolean {
  const token = document.tokens[at]
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !OPENING.has(token.upos) &&
    !CALENDAR.test(token.text) &&
    !isPrefix(document, at) &&
    !isCurrency(document, at) &&
    !isGerund(document, at) &&
    !isLabel(document, at)
  )
}

/** "Anti-doping officials": a prefix of a common word. */
export const isPrefix = ({ tokens }: Document, at: number): boolean =>
  /^(?:Anti|Pro|Non|Pre|Post|Ex|Co|Counter|Multi|Self|Semi|Sub|Ultra|Far|Mid|Cross|Inter|Hard|Long|Short|High|Low|Well)[-‐‑]\p{Ll}/u.test(
    tokens
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(''),
  )

/** "US$5 billion": a country’s money, which does not speak of it. */
export const isCurrency = ({ tokens }: Document, at: number): boolean =>
  /^[$€£¥]/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === tokens[at]?.end

/** "Image:", "Source:": what a caption or credit line begins with. */
const isLabel = (document: Document, at: number): boolean =>
  document.tokens[at + 1]?.text === ':' &&
  /^(?:Image|Images|Photo|Picture|File|Credit|Caption|Source|Video|Illustration|Note|Read|See|Updated?)$/.test(
    document.tokens[at]?.text ?? '',
  )

/** How many tokens from `next` on prolong the run: 0 where it ends. */
function joinLength(document: Document, next: number, end: number): number {
  const token = document.tokens[next] as Token
  if (isLabel(document, next)) return 0
  if (isCapitalised(token) && !/^(?:I|The)$/.test(token.text) && !CALENDAR.test(token.text)) return 1
  if (/^(?:\d{1,3}|&)$/.test(token.text) && next < end && isCapitalised(document.tokens[next + 1])) return 2
  const particles = countParticles(document, next, end)
  if (particles > 0 && isCapitalised(document.tokens[next + particles])) return particles + 1
  if (next < end && isJoined(document, next + 1) && token.start === document.tokens[next - 1]?.end) {
    return isCapitalised(document.tokens[next + 1]) ||
      PARTICLE.test(document.tokens[next - 1]?.lower ?? '') ||
      isSyllable(document.tokens[next + 1])
      ? 2
      : 0
  }
  return joinsGroup(document, next) ? 2 : arabicArticle(document, next, end)
}

/** Those in whose name bodies act. */
const GROUP =
  /^(?:People|Peoples|Workers|Farmers|Women|Children|Citizens|Students|Writers|Miners|Teachers|Veterans|Pensioners|Fishermen|Journalists|Lawyers|Doctors|Mothers|Soldiers|Drivers|Nurses|Rangers|Rights)$/

/** "Growers’ League": those whose body it is. */
const isOfMembers = (members: string, body: string): boolean =>
  /(?:ers|ors|ists|ans|ees|men|women)$/.test(members) && ORGANIZATION_HEADS.has(body)

/** "People’s Dawn", "Farmers’ Front". */
const joinsGroup = ({ tokens }: Document, next: number): boolean =>
  /^['’]s?$/.test(tokens[next]?.text ?? '') &&
  (GROUP.test(tokens[next - 1]?.text ?? '') ||
    isOfMembers(tokens[next - 1]?.text ?? '', tokens[next + 1]?.text ?? '')) &&
  tokens[next + 1]?.sentence === tokens[next]?.sentence &&
  isCapitalised(tokens[next + 1])

/** "Ching-te": a short proper noun in small letters behind a hyphen. */
const isSyllable = (token: Token | undefined): boolean => token?.upos === 'PROPN' && /^\p{Ll}{1,5}$/u.test(token.text)

/** "Von der", "de la": small words in a row within a name, at most three. */
function countParticles(document: Document, next: number, end: number): number {
  let count = 0
  while (count < 3 && next + count < end && PARTICLE.test(document.tokens[next + count]?.lower ?? '')) count++
  return count
}

/** "Bashar al-Assad": particle, hyphen, name. */
function arabicArticle(document: Document, next: number, end: number): number {
  const [article, , name] = document.tokens.slice(next, next + 3)
  if (next + 2 > end || article === undefined || !/^(?:al|el|ul|ad|an|as|ash|at|az)$/.test(article.lower)) return 0
  return isJoined(document, next + 2) && isCapitalised(name) ? 3 : 0
}

/** Prolongs the run over "of", "for" and what follows: "Union of Soviet Writers", "Council for the Baltic". */
export function prolong(document: Document, run: Run): Run {
  const end = sentenceEnd(document, run.last)
  let last = run.last
  for (;;) {
    const linked = linkEnd(document, last, end)
    const next = linked === null ? null : readTail(document, linked, end)
    if (next === null) return { first: run.first, last }
    last = next
  }
}

/** The token behind "of", "of the", "for the" after `last`, if it is capitalised. */
function linkEnd(document: Document, last: number, end: number): number | null {
  if (!/^(?:of|for|against)$/.test(document.tokens[last + 1]?.lower ?? '')) return null
  const at = /^(?:the)$/.test(document.tokens[last + 2]?.text ?? '') ? last + 3 : last + 2
  return at <= end && isCapitalised(document.tokens[at]) ? at : null
}

/** The end of the capitalised words from `at` on, over "and" within them. */
function readTail(document: Document, at: number, end: number): number {
  let last = readRun(document, at)?.last ?? at
  const and = document.tokens[last + 1]
  if (and?.lower === 'and' && last + 2 <= end && isPlainNoun(document.tokens[last + 2])) {
    last = readRun(document, last + 2)?.last ?? last
  }
  return last
}

const isPlainNoun = (token: Token | undefined): boolean =>
  isCapitalised(token) && /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? '')
