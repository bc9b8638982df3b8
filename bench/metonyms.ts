/**
 * Prints how many names of each kind are taken for what they denote, on the two halves of the sentences in
 * tests/extract/entities/metonyms, and the misses of the half that rules may be tuned on. `--mark` writes the known
 * misses of both halves into their tables anew.
 *
 *   npx tsx bench/metonyms.ts
 */
import { parseArgs } from 'node:util'
import {
  type Answer,
  accuracy,
  answer,
  HALVES,
  missedBy,
  readCases,
  writeCases,
} from '../tests/extract/entities/metonyms/cases.ts'

const { values } = parseArgs({ options: { mark: { type: 'boolean', default: false } } })

const tell = (what: string, answers: readonly Answer[]): void => {
  const right = answers.filter((one) => one.right).length
  console.log(`${what.padEnd(14)} ${accuracy(answers).toFixed(3)}  (${right} of ${answers.length})`)
}

for (const half of HALVES) {
  const cases = readCases(half).map((one) => ({ ...one, answers: answer(one) }))
  const answers = cases.flatMap((one) => one.answers)
  tell(half.toUpperCase(), answers)
  for (const [kind = '', ofKind = []] of Map.groupBy(answers, ({ kind }) => kind)) tell(`  ${kind}`, ofKind)
  const misses = half === 'development' ? answers.filter(({ right }) => !right) : []
  for (const { line, words, expected, found } of misses)
    console.log(`    missed: ${words}: ${expected}, not ${found.join(' and ') || 'none'}: ${line}`)
  if (values.mark)
    writeCases(
      half,
      cases.map(({ answers, ...one }) => ({ ...one, missed: missedBy(answers) })),
    )
}
