import type { Extraction } from '../../model/extraction.ts'
import { tellCoverage } from '../findings.ts'
import { toPlainLine } from '../terminal.ts'
import { toAgreementLines, toEventLines, toRelationLines, toStatementLines } from './facts.ts'
import { createNameOf } from './names.ts'

/** An extraction for people to read: the entities by type, then every fact with the words that tell it. */
export function toExtractionText(extraction: Extraction): string {
  const { agreements, events, relations, statements } = extraction
  const nameOf = createNameOf(extraction)
  return [
    tellCoverage(extraction),
    ...toSection('Entities', toEntityLines(extraction)),
    ...toSection(
      'Agreements',
      agreements.flatMap((agreement) => toAgreementLines(agreement, nameOf)),
    ),
    ...toSection(
      'Events',
      events.flatMap((event) => toEventLines(event, nameOf)),
    ),
    ...toSection(
      'Relations',
      relations.flatMap((relation) => toRelationLines(relation, nameOf)),
    ),
    ...toSection(
      'Statements',
      statements.flatMap((statement) => toStatementLines(statement, nameOf)),
    ),
  ].join('\n')
}

const toSection = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

/** Named things; agreements and events have sections of their own. */
const toEntityLines = ({ entities }: Extraction): string[] =>
  entities
    .filter(({ type }) => type !== 'agreement' && type !== 'event')
    .map(({ type, name, mentions }) => `  ${type.padEnd(12)} ${toPlainLine(name)} (${toTimes(mentions.length)})`)

const toTimes = (count: number): string => (count === 1 ? 'mentioned once' : `mentioned ${count} times`)
