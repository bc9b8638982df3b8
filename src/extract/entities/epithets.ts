import { lemmaAt } from '../../language/document.ts'
import type { NounPhrase } from '../../language/syntax/phrase.ts'
import { type Discourse, recent } from './discourse.ts'
import { STORY } from './headed-bodies.ts'

const kingdoms =
  'saudi-arabia jordan morocco bahrain thailand cambodia bhutan denmark norway sweden belgium netherlands spain lesotho eswatini tonga malaysia'
const family =
  'international-atomic-energy-agency world-health-organization unicef unesco world-food-programme food-and-agriculture-organization united-nations-high-commissioner-for-refugees united-nations-relief-and-works-agency united-nations-office-on-drugs-and-crime international-labour-organization international-maritime-organization world-meteorological-organization international-organization-for-migration united-nations-development-programme united-nations-environment-programme international-civil-aviation-organization international-telecommunication-union'

const idsOf = (type: string, slugs: string): ReadonlySet<string> =>
  new Set(slugs.split(' ').map((slug) => `${type}:${slug}`))

/** What a state is called by its constitution. */
const REALMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', idsOf('country', kingdoms)],
  ['emirate', idsOf('country', 'kuwait qatar united-arab-emirates')],
  ['sultanate', idsOf('country', 'oman brunei')],
  ['principality', idsOf('country', 'monaco andorra liechtenstein')],
])
const OF_THE_UN = idsOf('organization', family)
const AGENCY = /^(?:agency|watchdog|body|regulator|organi[sz]ation)$/

/**
 * "The kingdom", "the emirate", "the U.N. watchdog": the last named of those that are one. Nothing for words that speak of
 * anything else.
 */
export function resolveEpithet(discourse: Discourse, phrase: NounPhrase): readonly string[] {
  const { document } = discourse.reading
  const noun = lemmaAt(document, phrase.head)
  const meant = REALMS.get(noun) ?? (AGENCY.test(noun) ? OF_THE_UN : undefined)
  if (meant === undefined || document.tokens[phrase.first]?.lower !== 'the') return []
  const fits = REALMS.has(noun) ? phrase.head === phrase.first + 1 : isOfTheUn(discourse, phrase)
  return fits
    ? (recent(discourse, phrase.first, STORY).find((named) => isOne(named.entities, meant))?.entities ?? [])
    : []
}

const isOne = ([id, other]: readonly string[], meant: ReadonlySet<string>): boolean =>
  id !== undefined && other === undefined && meant.has(id)

/** "The U.N. agency", "the United Nations body". */
const isOfTheUn = ({ byHead }: Discourse, { head }: NounPhrase): boolean =>
  byHead.get(head - 1)?.entities[0] === 'organization:united-nations'
