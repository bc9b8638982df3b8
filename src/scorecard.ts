import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Scorecard } from './model/scorecard.ts'

/** Where the scorecard of this release lies, beside this file in the sources and in the build; `npm run quality -- --write` writes it. */
export const SCORECARD_PATH = join(import.meta.dirname, 'scorecard.json')

/** The scorecard of this release. */
export const readScorecard = (): Scorecard => Scorecard.parse(JSON.parse(readFileSync(SCORECARD_PATH, 'utf8')))
