import type { EventKind, Role } from '../../../src/model/event-kind.ts'
import { ACTORS, type Actor, type ActorClass } from './actors.ts'
import { FRAMES, type Frame } from './frames.ts'

/** A sentence that any reader would try first, with the one event that it tells of. */
export interface PlainSentence {
  readonly text: string
  readonly kind: EventKind
  readonly roles: readonly (readonly [role: Role, name: string])[]
  /** Who holds a post in which country by its words. */
  readonly posts: readonly (readonly [person: string, country: string])[]
  readonly date: string | null
}

/** What opens and closes a sentence, and the date that this tells on the tests' day of publication. */
const SETTINGS: readonly (readonly [lead: string, tail: string, date: string | null])[] = [
  ['', '', null],
  ['', ' on Friday', '2024-06-14'],
  ['On Friday, ', '', '2024-06-14'],
  ['ROME (Reuters) - ', ' on March 3, 2023', '2023-03-03'],
]

const ROUNDS = 3

function fill([kind, sentence, roles]: Frame, turn: number, setting: number): PlainSentence {
  const [lead, tail, date] = SETTINGS[setting] ?? ['', '', null]
  const actors: Actor[] = []
  const body = sentence.replace(/\{(\w+)\}/g, (_, name: ActorClass) => {
    const actor = pick(ACTORS[name], turn, actors)
    actors.push(actor)
    return actor.words
  })
  return {
    text: tidy(`${lead}${lead.startsWith('On') ? body : capitalize(body)}${tail}.`),
    kind,
    roles: actors.map(({ name }, at) => [roles[at] ?? 'actor', name]),
    posts: actors.flatMap(({ name, serves }) => (serves === undefined ? [] : [[name, serves] as const])),
    date,
  }
}

/** The actor whose turn it is, or the next one that is not there yet. */
function pick(actors: readonly Actor[], turn: number, taken: readonly Actor[]): Actor {
  const free = actors.filter((actor) => !taken.includes(actor))
  const actor = free[turn % free.length]
  if (actor === undefined) throw new Error('too few actors for a frame')
  return actor
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The comma behind an apposition goes before a mark. */
const tidy = (text: string): string => text.replace(/,([.,])/g, '$1')

/** Each frame some times, with other actors and settings each time. */
export const PLAIN_SENTENCES: readonly PlainSentence[] = FRAMES.flatMap((frame, at) =>
  Array.from({ length: ROUNDS }, (_, round) => fill(frame, at + round * 5, (at + round) % SETTINGS.length)),
)
