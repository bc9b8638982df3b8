/**
 * Prints how many names of each kind are taken for what they denote, on the two halves of the sentences in
 * tests/extract/entities/metonyms, with all misses:
 *
 *   npx tsx bench/metonyms.ts          --mark sets the known misses of the sentences anew
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
  for (const { line, words, expected, found } of answers.filter(({ right }) => !right))
    console.log(`    missed: ${words}: ${expected}, not ${found.join(' and ') || 'none'}: ${line}`)
  if (values.mark)
    writeCases(
      half,
      cases.map(({ answers, ...one }) => ({ ...one, missed: missedBy(answers) })),
    )
}
