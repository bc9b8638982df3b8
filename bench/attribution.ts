/**
 * Prints how the status of marked events is told on the two halves of the sentences in
 * tests/extract/attribution/sentences: a confusion table each, and the misses of the half that rules may be tuned on.
 * `--mark` writes the known misses of both halves into their tables anew.
 *
 *   npx tsx bench/attribution.ts
 */
import { parseArgs } from 'node:util'
import { STATUSES } from '../src/model/evidence.ts'
import { type Answer, answer, HALVES, readCases, writeCases } from '../tests/extract/attribution/sentences/cases.ts'

const { values } = parseArgs({ options: { mark: { type: 'boolean', default: false } } })
const TOLD = [...STATUSES, 'none'] as const
const WIDTH = 14

/** Rows are what is right, columns what the program tells; `by` counts those whose status and source are both right. */
function tellTable(answers: readonly Answer[]): void {
  console.log([''.padEnd(WIDTH), ...TOLD.map((told) => told.padStart(WIDTH)), 'with by'.padStart(WIDTH)].join(''))
  for (const status of STATUSES) {
    const own = answers.filter((one) => one.status === status)
    const counts = TOLD.map((told) => own.filter((one) => one.told === told).length)
    const right = `${own.filter((one) => one.right).length} of ${own.length}`
    console.log([status.padEnd(WIDTH), ...[...counts, right].map((cell) => `${cell}`.padStart(WIDTH))].join(''))
  }
}

function tellMisses(answers: readonly Answer[]): void {
  for (const { status, assertedBy, told, toldBy, line } of answers.filter(({ right }) => !right))
    console.log(`  missed: ${status} by ${assertedBy}, not ${told} by ${toldBy}: ${line}`)
}

for (const half of HALVES) {
  const answers = readCases(half).map(answer)
  const told = answers.filter((one) => one.told === one.status).length
  const right = answers.filter((one) => one.right).length
  console.log(`${half.toUpperCase()}: status right in ${told} of ${answers.length}, status and source in ${right}`)
  tellTable(answers)
  if (half === 'development') tellMisses(answers)
  if (values.mark)
    writeCases(
      half,
      answers.map((one) => ({ ...one, isMissed: !one.right })),
    )
}
