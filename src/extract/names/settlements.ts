import type { Document } from '../../language/document.ts'

/** "The village of Kara-Bulak", "the Vanuatu island of Tanna", "the towns of Segovia, Remedios and Zaragoza". */
export function isSettlement({ tokens }: Document, first: number): boolean {
  let of = first - 1
  while (first - of < LIST && /^(?:,|and|\p{Lu}[\p{L}-]*)$/u.test(tokens[of]?.text ?? '')) of--
  const listed = of < first - 1
  const noun = tokens[of - 1]?.lower ?? ''
  return tokens[of]?.lower === 'of' && SETTLEMENT.test(noun) && (!listed || noun.endsWith('s'))
}

const SETTLEMENT = /^(?:village|town|hamlet|suburb|port|island|islet|township)s?$/
/** A list of places is so many words long at most. */
const LIST = 12

/** What stands at a place and is called by no name of its own. */
const FACILITY =
  /^(?:hospital|clinic|checkpoint|post|crossing|camp|base|barracks|airport|airfield|harbou?r|port|mine|quarry|plant|smelter|refinery|factory|depot|dam|prison|jail|shrine|monastery|hatchery|quay|jetty|lighthouse|junction|station)$/

/** "The hospital at Lenakel", "a customs post at Ak-Sai": one word behind a building that stands there. */
export const isFacility = ({ tokens }: Document, first: number, last: number): boolean =>
  /^(?:at|in|near|outside)$/.test(tokens[first - 1]?.lower ?? '') &&
  FACILITY.test(tokens[first - 2]?.lower ?? '') &&
  tokens.slice(first, last + 1).every(({ text }) => !/^\p{Lu}{2,}$/u.test(text))
