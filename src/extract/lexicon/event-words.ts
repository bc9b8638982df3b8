import { readFileSync } from 'node:fs'

/** A class of words for events of one sort, with the lemmas of its verbs and of its nouns. */
export interface EventClass {
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
}

const TABLE = new URL('event-words/event-words.tsv', import.meta.url)

/** The classes by name, as the table in `event-words/` has them; phrasal verbs as "kill_off". */
export const EVENT_CLASSES: ReadonlyMap<string, EventClass> = readClasses(readFileSync(TABLE, 'utf8'))

/** The verbs of a class; a class that the table does not have is a mistake of the rule that names it. */
export const eventVerbs = (name: string): readonly string[] => findClass(name).verbs

/** The nouns of a class, alike. */
export const eventNouns = (name: string): readonly string[] => findClass(name).nouns

function findClass(name: string): EventClass {
  const found = EVENT_CLASSES.get(name)
  if (found === undefined) throw new Error(`no class of words for events is called ${name}`)
  return found
}

function readClasses(text: string): ReadonlyMap<string, EventClass> {
  const classes = new Map<string, { verbs: string[]; nouns: string[] }>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [name = '', pos, lemma = ''] = line.split('\t')
    const found = classes.get(name) ?? { verbs: [], nouns: [] }
    classes.set(name, found)
    found[pos === 'verb' ? 'verbs' : 'nouns'].push(lemma)
  }
  return classes
}
