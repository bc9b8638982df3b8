/**
 * Patterns over the units of a sentence, written as words with a space between:
 *
 *   word          that word, lower-cased            'of'
 *   a|b           either
 *   CLASS         a unit of that class              'PERSON', 'TITLE', 'ADJ'
 *   name:…        the unit is captured as `name`    'subject:PERSON'
 *   …? …*         optional, any number (at most 6)  'the?' 'ADJ*'
 */
export interface Element {
  readonly name: string | null
  readonly options: readonly string[]
  readonly least: 0 | 1
  readonly most: number
}

const MOST_REPEATS = 6

/** Compiles a pattern; throws on a malformed one, so that a bad rule row fails when it is loaded. */
export function compilePattern(pattern: string): readonly Element[] {
  const elements = pattern.trim().split(/\s+/).map(compileElement)
  if (elements.every(({ least }) => least === 0)) throw new Error(`pattern matches nothing in particular: ${pattern}`)
  return elements
}

function compileElement(word: string): Element {
  const parsed = /^(?:([a-z]+):)?(.+?)([?*]?)$/.exec(word)
  if (parsed?.[2] === undefined) throw new Error(`malformed pattern element: ${word}`)
  const [, name = null, options, repeat] = parsed
  return { name, options: options.split('|'), least: repeat ? 0 : 1, most: repeat === '*' ? MOST_REPEATS : 1 }
}

/** Something that patterns match: a name, a title or a single token. */
export interface Unit {
  readonly first: number
  readonly last: number
  /** Classes and the lower-cased word that patterns may ask for. */
  readonly labels: ReadonlySet<string>
}

/** A match: the units from `first` to `last` and those captured by name. */
export interface Match<U extends Unit> {
  readonly first: U
  readonly last: U
  readonly captures: ReadonlyMap<string, U>
}

/** The first match of the pattern that begins at unit `at`, shortest repeats first, or null. */
export function matchPattern<U extends Unit>(
  elements: readonly Element[],
  units: readonly U[],
  at: number,
): Match<U> | null {
  const first = units[at]
  if (first === undefined || !mayOpen(elements, first)) return null
  const steps = matchFrom(elements, 0, units, at)
  const last = steps?.at(-1)?.unit
  if (steps === null || last === undefined) return null
  const named = steps.flatMap(({ name, unit }) => (name === null ? [] : ([[name, unit]] as const)))
  return { first, last, captures: new Map(named) }
}

/** A pattern whose first element must be there begins with it; most patterns fail at this. */
function mayOpen([opening]: readonly Element[], unit: Unit): boolean {
  return opening === undefined || opening.least === 0 || takes(opening, unit)
}

function takes({ options }: Element, { labels }: Unit): boolean {
  for (const option of options) if (labels.has(option)) return true
  return false
}

interface Step<U> {
  readonly name: string | null
  readonly unit: U
}

function matchFrom<U extends Unit>(
  elements: readonly Element[],
  index: number,
  units: readonly U[],
  at: number,
): Step<U>[] | null {
  const element = elements[index]
  if (element === undefined) return []
  const taken: Step<U>[] = []
  for (let count = 0; ; count++) {
    const rest = count >= element.least ? matchFrom(elements, index + 1, units, at + count) : null
    if (rest !== null) return [...taken, ...rest]
    const unit = units[at + count]
    if (count >= element.most || unit === undefined || !takes(element, unit)) return null
    taken.push({ name: element.name, unit })
  }
}
