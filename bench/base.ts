/**
 * Makes a large knowledge base of made-up facts for the other benchmarks, or tells that it is there:
 *
 *   npx tsx bench/base.ts --folder FOLDER [--entities 1000000]
 *
 * With a million entities: three million mentions, two million relations, 300,000 events, 200,000 articles, 7 GB.
 */
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openBase } from './base/build-base.ts'

const { values } = parseArgs({
  options: { folder: { type: 'string' }, entities: { type: 'string', default: '1000000' } },
})
if (values.folder === undefined) throw new Error('Give --folder FOLDER')
const start = performance.now()
const toSeconds = () => `${((performance.now() - start) / 1000).toFixed(0)} s`
const path = openBase(values.folder, Number(values.entities), (step) => console.log(toSeconds().padStart(6), step))
console.log(`${path}: ${(statSync(path).size / 2 ** 30).toFixed(2)} GB, ${toSeconds()}`)
