import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../../package.ts'
import { writeExamples } from './write-examples.ts'

writeFileSync(join(PACKAGE_ROOT, 'src', 'http', 'openapi', 'examples.json'), await writeExamples())
