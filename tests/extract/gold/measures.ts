import * as facts from './score.ts'
import * as agreements from './score-agreements.ts'
import { f1, type Pair, recall, type Tally } from './tally.ts'

/** A score, and whether what gold does not hold counts against it: where it does not, only recall means something. */
interface MeasureRow {
  readonly score: (pair: Pair) => Tally
  readonly countsExtra: boolean
}

/** What is measured of each article, in the order of the scorecard. */
export const MEASURES = {
  entities: { score: facts.scoreEntities, countsExtra: true },
  dates: { score: facts.scoreDates, countsExtra: false },
  relations: { score: facts.scoreRelations, countsExtra: true },
  agreements: { score: agreements.scoreAgreements, countsExtra: true },
  'details of agreements': { score: agreements.scoreAgreementDetails, countsExtra: false },
  provisions: { score: agreements.scoreProvisions, countsExtra: false },
  events: { score: facts.scoreEvents, countsExtra: false },
  'details of events': { score: facts.scoreEventDetails, countsExtra: false },
  'status of events': { score: facts.scoreEventStatus, countsExtra: false },
  'statements with speakers': { score: facts.scoreStatements, countsExtra: false },
} as const satisfies Record<string, MeasureRow>

export type Measure = keyof typeof MEASURES
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[]

/** The one figure of a measure: F1 where extra things count, else recall. */
export const rate = (measure: Measure, tally: Tally): number =>
  MEASURES[measure].countsExtra ? f1(tally) : recall(tally)
