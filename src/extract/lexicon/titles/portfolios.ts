import type { TitleRow } from './row.ts'

/** Fields that ministers, secretaries and commissioners answer for; own compilation. */
const SHORT = `
foreign|foreign affairs|external affairs|international relations|defense|defence|interior|internal affairs|home|home affairs|finance|treasury
economy|economic|economic affairs|economics|trade|commerce|industry|business|justice|health|public health|education|higher education|science|culture
labor|labour|employment|social affairs|social policy|welfare|agriculture|food|fisheries|environment|climate|energy|oil|petroleum|power
transport|transportation|railway|railways|infrastructure|housing|water|tourism|sport|sports|youth|women|gender|information|communications
communication|digital|digital affairs|technology|planning|budget|development|immigration|migration|security|public security|national security|intelligence
homeland security|state security|emergency|emergencies|emergency situations|veterans affairs|war|state|integration|equality|europe|european affairs|regional development
urban development|investment|religious affairs|parliamentary affairs|strategic affairs|strategic industries|reconstruction|mines|mining|privatization|space
human services|health and human services|housing and urban development|science and technology|trade and industry|foreign trade|coal|steel|aviation|civil aviation
`

/** Further fields of ministers, after whom no "chief" is called. */
const LONG = `
minerals|mineral resources|natural resources|water resources|marine resources|petroleum resources|human resources|hydrocarbons|oil and gas|electricity|renewable energy|energy transition|ecological transition|ecology
climate change|climate action|environmental protection|disaster management|disaster relief|civil protection|forestry|forests|lands|rural development|livestock|irrigation|wildlife|maritime affairs|ports|roads
public works|works|posts|telecommunications|local government|local governance|territorial administration|decentralization|public administration|public service|civil service|public enterprises|state enterprises
small business|cooperatives|consumer affairs|competition|supply|internal trade|international trade|international development|international cooperation|development cooperation|cooperation|diaspora|human rights
indigenous affairs|minority affairs|minorities|ethnic affairs|islamic affairs|religion|antiquities|heritage|arts|media|broadcasting|innovation|research|skills|vocational training|family|family affairs|children
pensions|social security|social development|social protection|social services|social solidarity|community development|manpower|citizenship|reconciliation|national unity|unification|legal affairs|law|constitutional affairs
presidential affairs|cabinet affairs|economic development|economic planning|revenue|taxation|privatisation|artificial intelligence|police|prisons|correctional services|aerospace|shipping|overseas development
`

const toList = (text: string): readonly string[] => text.split(/[|\n]/).filter((portfolio) => portfolio !== '')
const HEADS = ['minister', 'secretary', 'commissioner'] as const

/** Every field, in small letters. */
export const PORTFOLIOS: ReadonlySet<string> = new Set([...toList(SHORT), ...toList(LONG)])

/** "Foreign minister", "minister of foreign affairs", "minister for trade", "secretary of defense" … as rows of their own. */
export const PORTFOLIO_TITLES: readonly TitleRow[] = [
  ...[...PORTFOLIOS].flatMap((portfolio) => HEADS.flatMap((head) => phrase(portfolio, head))),
  ...toList(SHORT).map((portfolio) => `${portfolio} chief`),
].map(toRow)

function toRow(title: string): TitleRow {
  return { title, kind: 'government', office: true }
}

function phrase(portfolio: string, head: (typeof HEADS)[number]): readonly string[] {
  return [`${portfolio} ${head}`, `${head} of ${portfolio}`, `${head} for ${portfolio}`, `${head} of the ${portfolio}`]
}

const manyOf = (head: string): string => head.replace(/y$/, 'ie').concat('s')
const OFFICERS: ReadonlyMap<string, boolean> = new Map(
  HEADS.flatMap((head) => [[head, false] as const, [manyOf(head), true] as const]),
)
/** A field has so many words at most. */
const LONGEST = 3
/** So many fields stand before one head at most. */
const MOST = 4

/** Several fields before one head: "health and sports minister", "trade, industry and tourism secretary"; null for a single one. */
export function findJoinedPortfolios(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly plural: boolean; readonly title: TitleRow } | null {
  let end = at
  for (let count = 1; count <= MOST; count++) {
    const length = portfolioLength(words, end)
    if (length === 0 || startsLarge(words[end]) !== startsLarge(words[at])) return null
    end += length
    const plural = OFFICERS.get(words[end]?.toLowerCase() ?? '')
    if (plural !== undefined) {
      const title = words
        .slice(at, end + 1)
        .join(' ')
        .toLowerCase()
      return count === 1 ? null : { length: end + 1 - at, plural, title: toRow(title) }
    }
    if (words[end] === ',') end++
    else if (words[end] !== 'and') return null
    if (words[end] === 'and') end++
  }
  return null
}

/** "Minister of energy and mineral resources", "secretary for health, sport and youth": several fields behind one head; null for a single one. */
export function findPortfoliosBehind(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly plural: boolean; readonly title: TitleRow } | null {
  const officer = words[at]?.toLowerCase() ?? ''
  const head = HEADS.find((one) => officer === one || officer === manyOf(one))
  if (head === undefined || !/^(?:of|for)$/.test(words[at + 1] ?? '')) return null
  const first = words[at + 2] === 'the' ? at + 3 : at + 2
  let end = first + portfolioLength(words, first)
  for (let last = first; end > last; ) {
    last = end
    const joint = words[end] === ',' || words[end] === 'and' ? 1 : 0
    const length = joint === 0 ? 0 : portfolioLength(words, end + joint)
    if (length > 0 && startsLarge(words[end + joint]) === startsLarge(words[first])) end += joint + length
  }
  const fields = words.slice(first, end)
  if (!fields.includes('and') || PORTFOLIOS.has(fields.join(' ').toLowerCase())) return null
  const title = [head, ...words.slice(at + 1, end)].join(' ').toLowerCase()
  return { length: end - at, plural: officer !== head, title: toRow(title) }
}

/** "Offered minerals as security, Finance minister Ruiz said": fields before one head are written alike. */
const startsLarge = (word = ''): boolean => /^\p{Lu}/u.test(word)

/** The words that fields begin with: most words are told apart by them. */
const OPENERS: ReadonlySet<string> = new Set([...PORTFOLIOS].map((field) => field.replace(/ .*/, '')))

/** How many words from `at` on name one field; 0 for none. */
function portfolioLength(words: readonly string[], at: number): number {
  if (!OPENERS.has(words[at]?.toLowerCase() ?? '')) return 0
  for (let length = LONGEST; length > 0; length--) {
    const field = words
      .slice(at, at + length)
      .join(' ')
      .toLowerCase()
    if (PORTFOLIOS.has(field)) return length
  }
  return 0
}
