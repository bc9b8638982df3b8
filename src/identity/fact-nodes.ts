import type { Agreement } from '../model/agreement.ts'
import type { Event } from '../model/event.ts'
import type { Extraction } from '../model/extraction.ts'
import { digest } from './ids.ts'
import { type Sighting, toNode } from './node.ts'
import { toParts } from './person-name.ts'

/** Words of names that tell no agreement from another. */
const EMPTY_WORDS = new Set(
  `a an the of on for and in to with between by new joint bilateral historic landmark comprehensive treaty pact accord
  agreement deal memorandum convention protocol declaration ceasefire truce partnership understanding`.split(/\s+/),
)

/** The agreements of an article whose parties are ids of the knowledge base. */
export const readAgreementNodes = (article: string, { agreements }: Extraction): Sighting[] =>
  agreements.map((agreement) => ({ local: agreement.id, node: toAgreementNode(article, agreement) }))

function toAgreementNode(article: string, { id, name, kind, parties, signedOn }: Agreement): Sighting['node'] {
  const parts = toParts(name)
  const words = parts.filter((word) => !EMPTY_WORDS.has(word) && !/^\d+$/.test(word))
  const years = [signedOn?.edtf.slice(0, 4) ?? '', ...parts].filter((word) => /^\d{4}$/.test(word))
  const dated = years.flatMap((year) => [...parties, words.toSorted().join(' ')].map((one) => `${one} ${year}`))
  return toNode({
    type: 'agreement',
    local: parties.length + words.length === 0 ? toOwnId(id, article) : id,
    name,
    features: {
      parties,
      kinds: [kind === 'ceasefire' ? kind : 'agreement'],
      dates: signedOn?.edtf.length === 10 ? [signedOn.edtf] : [],
      years,
      words,
    },
    blocks: [...toPairs(parties), ...dated].map((block) => `agreement:${block}`),
  })
}

const MOST_PARTIES = 4

function toPairs(parties: readonly string[]): string[] {
  const some = parties.toSorted().slice(0, MOST_PARTIES)
  return some.flatMap((one, index) => some.slice(index + 1).map((other) => `${one} ${other}`))
}

/**
 * The events of an article whose participants and place are ids of the knowledge base. `countriesOf` gives the countries
 * that the article ties a participant to.
 */
export function readEventNodes(
  article: string,
  { events, entities }: Extraction,
  countriesOf: (entity: string) => readonly string[],
): Sighting[] {
  const about = new Map(entities.map((entity) => [entity.id, entity]))
  const toCodes = (id: string) => {
    const iso = about.get(id)?.attributes.iso2
    return typeof iso === 'string' ? [iso] : countriesOf(id)
  }
  return events.map((event) => ({ local: event.id, node: toEventNode(article, event, toCodes) }))
}

function toEventNode(article: string, event: Event, toCodes: (entity: string) => readonly string[]): Sighting['node'] {
  const { id, kind, place, object, date } = event
  const participants = event.participants.map(({ entity }) => entity)
  const countries = participants.flatMap(toCodes)
  const when = date?.edtf ?? null
  return toNode({
    type: 'event',
    local: isVague(event) ? toOwnId(id, article) : id,
    name: kind,
    features: {
      participants,
      countries,
      places: place === null ? [] : [place],
      words: toParts(object ?? '').filter((word) => !EMPTY_WORDS.has(word)),
    },
    blocks: when === null ? [] : [...participants, ...countries].map((one) => `${kind} ${when} ${one}`),
  })
}

/** What tells too little of itself to be known again is its article’s own. */
const toOwnId = (id: string, article: string): string => `${id.replace(/-[\da-f]{12}$/, '')}-${digest(id, article)}`

/** Whether an event tells too little to be known again in another article: “an attack”, whose, when and where is not said. */
function isVague({ date, place, object, participants }: Event): boolean {
  if (date !== null) return participants.length === 0 && place === null
  return participants.length < (object === null ? 2 : 1)
}
