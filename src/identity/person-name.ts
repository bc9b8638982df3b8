import { distance } from 'fastest-levenshtein'

/** How two names of persons go together. */
export type NameMatch = 'same' | 'variant' | 'spelling' | 'surname' | null

/** Surnames so common that a name with one of them tells little; after censuses and registers of names. */
const COMMON = new Set(
  `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin
  thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young king wright scott green baker
  adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy
  cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray
  james hughes price myers long foster ross hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez
  diaz silva santos oliveira souza pereira costa ferreira muller schmidt schneider fischer weber meyer wagner kim park
  choi jung kang wang li zhang liu chen yang huang zhao wu zhou nguyen tran singh kumar sharma patel khan ahmed ali
  hussein hassan mohamed muhammad ibrahim ivanov petrov smirnov kuznetsov popov rossi russo bianchi dubois bernard
  robert petit andersson johansson hansen larsen tanaka suzuki sato takahashi watanabe`.split(/\s+/),
)

/** The parts of a name in lower case without marks; initials lose their dot. */
export const toParts = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !SUFFIXES.has(part))

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii'])

/** The last part of a name. */
export const toSurname = (name: string): string => toParts(name).at(-1) ?? ''

export const isCommon = (name: string): boolean => COMMON.has(toSurname(name))

/** The sounds of a word that ways to write it share: “Pezeshkian” and “Pezeshkyan”, “Masoud” and “Massoud”. */
export const toSkeleton = (part: string): string =>
  part
    .replaceAll(/kh|gh|ck|[qc]/g, 'k')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/[sz]h|[tc]s?ch|dzh|[zj]/g, 's')
    .replaceAll(/w/g, 'v')
    .replaceAll(/(?!^)[aeiouyhj]/g, '')
    .replaceAll(/(.)\1+/g, '$1')

/** How two names may be of one person; null where they may not. */
export function matchNames(a: string, b: string): NameMatch {
  const [one, two] = [toParts(a), toParts(b)]
  if (one.join(' ') === two.join(' ')) return 'same'
  const [surname, other] = [one.at(-1) ?? '', two.at(-1) ?? '']
  if (one.length === 1 || two.length === 1) return surname === other ? 'surname' : null
  if (surname === other && mayBe(one.slice(0, -1), two.slice(0, -1))) return 'variant'
  return soundAlike(surname, other) && soundAlike(one[0], two[0]) ? 'spelling' : null
}

/** Whether given names go together: each of the shorter list stands in the longer, in order, whole or as an initial. */
function mayBe(one: readonly string[], two: readonly string[]): boolean {
  const [few, many] = one.length <= two.length ? [one, two] : [two, one]
  let at = 0
  for (const part of many) {
    const wanted = few[at]
    if (wanted !== undefined && (wanted === part || isInitial(wanted, part) || isInitial(part, wanted))) at += 1
  }
  return at === few.length && (few[0] === many[0] || isInitial(few[0], many[0]) || isInitial(many[0], few[0]))
}

const isInitial = (initial = '', part = ''): boolean => initial.length === 1 && part.startsWith(initial)

/** Whether two words share their sounds and differ in few letters: one, and one more for each five. */
function soundAlike(one = '', two = ''): boolean {
  if (one.length < 2 || two.length < 2 || one[0] !== two[0] || toSkeleton(one) !== toSkeleton(two)) return false
  return distance(one, two) <= 1 + Math.floor(Math.min(one.length, two.length) / 5)
}
