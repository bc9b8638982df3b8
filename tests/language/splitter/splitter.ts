import { readFileSync } from 'node:fs'
import { readModelFile } from '../../../src/language/model-file.ts'
import { readSplitter } from '../../../src/language/splitter/splitter.ts'

const WEIGHTS = new URL('../../../src/language/weights/splitter.bin', import.meta.url)

/** The splitter that the project ships. */
export const splitter = readSplitter(readModelFile(readFileSync(WEIGHTS)))
