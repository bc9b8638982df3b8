/** Nouns that follow a plain count far more often than a year. */
const COUNTED = `
  people|persons|men|women|children|boys|girls|soldiers|troops|fighters|militants|rebels|officers|police|policemen|personnel
  workers|employees|staff|jobs|members|delegates|lawmakers|students|pupils|teachers|passengers|residents|inhabitants|citizens
  civilians|refugees|migrants|prisoners|detainees|hostages|victims|patients|families|households|homes|houses|buildings|schools
  villages|cases|deaths|infections|casualties|injuries|arrests|votes|seats|points|runs|copies|pages|words|books|songs|species
  tons|tonnes|kilograms|kilos|kg|grams|pounds|lbs|barrels|litres|liters|gallons|megawatts|mw|gigawatts|kilowatts|volts|watts
  m|metres|meters|km|kilometres|kilometers|miles|feet|ft|yards|inches|cm|mm|hectares|acres|square|cubic|degrees|calories
  dollars|euros|rubles|roubles|yuan|yen|cents|percent|per\\scent|pc|times|rounds|tanks|missiles|drones|shells|rockets
  aircraft|vehicles|cars|trucks|ships|units|items|shares|stores|shops|companies|firms|schoolchildren|(?:year|month|day)[\\s-]old
  metre|meter|mile|foot|mph|kph|kmh|hours|hrs|gmt|utc|est|local\\stime|minutes|seconds|days|weeks|months|years
  million|billion|thousand|or\\smore|more|others?|additional|of\\s(?:them|these|those|its|his|their)
`
const FOLLOWED = new RegExp(
  `^\\s?(?:[%°€£]|[-–]?\\s?(?:${COUNTED.trim().replaceAll(/\s*\n\s*/g, '|')})\\b|\\p{Lu}[\\p{L}'’]+\\s(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square)\\b)`,
  'iu',
)
const RANGE_TAIL = /^\s?(?:to|and|or|[-–])\s?\d[\d,]*(?=\D|$)/
const MORE_THAN = /\b(?:than|nearly|almost|exactly|another|some|up to|total of|fewer|a further)\s$/i
const AT_LEAST = /(?<!\b(?:since|from|until|till|by)\s)\bat\s(?:least|most)\s$/i
const LABELLED =
  /(?:[$€£¥#№]|\b(?:no|nos|number|pages?|pp?|resolution|flight|route|highway|rooms?|section|articles?|chapter|rule|bill|lot|model|agenda|vision|windows|office|iso|unit|channel|boeing|airbus|population)\.?)\s?$/i

/** Tells from the words around it whether a number of four digits counts or labels something, so that it is no year. */
export function isQuantity(before: string, after: string): boolean {
  const behind = after.replace(RANGE_TAIL, '')
  return FOLLOWED.test(behind) || MORE_THAN.test(before) || AT_LEAST.test(before) || LABELLED.test(before)
}
