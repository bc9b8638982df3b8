import type { Ingested } from '../../ingest/ingest.ts'
import type { Outcome } from '../../ingest/ingest-many.ts'
import { tellError, toErrorRecord } from '../errors.ts'
import { toFindingSummary, toFindings } from '../findings.ts'
import type { Terminal } from '../terminal.ts'
import type { FileArticle } from './offered.ts'

/** What came of one article of a file. */
export type FileOutcome = Outcome<FileArticle>

/** Tells what came of one article. */
export type Tell = (outcome: FileOutcome, terminal: Terminal) => void

/** How an article is called: its file, and its place in a file of many. */
export const nameOf = ({ file, place }: FileArticle): string => (place === null ? file : `${file}, ${place}`)

export const tellInWords: Tell = (outcome, { print, warn }) => {
  const name = nameOf(outcome.offered)
  if ('error' in outcome) warn(tellError(outcome.error, name))
  else print(`${name}: ${outcome.filed.id} ${tellGain(outcome.filed)}`)
}

const tellGain = ({ extraction }: Ingested): string =>
  extraction === null ? 'was there already, nothing changed' : `filed, ${toFindingSummary(extraction)}`

export const tellAsJson: Tell = (outcome, { print }) => {
  const { file, place } = outcome.offered
  const record = 'error' in outcome ? { error: toErrorRecord(outcome.error) } : toRecord(outcome.filed)
  print(JSON.stringify({ file, ...(place === null ? {} : { place }), ...record }))
}

const toRecord = ({ id, created, extraction }: Ingested) => ({
  id,
  created,
  ...(extraction && { found: toFindings(extraction) }),
})
