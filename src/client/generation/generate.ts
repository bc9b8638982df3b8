import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChancery } from '../../chancery.ts'
import { PACKAGE_ROOT } from '../../package.ts'
import type { Document } from './document.ts'
import { writeApi } from './write-api.ts'

await using chancery = await openChancery()
const document = (await chancery.call('getOpenApi')) as unknown as Document
writeFileSync(join(PACKAGE_ROOT, 'src', 'client', 'api.ts'), writeApi(document))
