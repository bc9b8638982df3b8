/**
 * Loads one of the readers by its name and has it read a sentence, then prints as JSON how long that took and what
 * memory the process has; any other name loads nothing. Run it in a process of its own with --expose-gc.
 */
import { READERS } from './language-readers.ts'

const [, , name = ''] = process.argv
const start = performance.now()
if (name in READERS) {
  const read = await READERS[name as keyof typeof READERS]()
  read('Irish President Ana Ruiz visited Paris on Friday.')
}
const milliseconds = performance.now() - start
globalThis.gc?.()
const { rss, heapUsed, external } = process.memoryUsage()
console.log(JSON.stringify({ milliseconds, rss, heap: heapUsed + external }))
