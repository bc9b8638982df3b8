import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Document } from '../../src/client/generation/document.ts'
import { writeApi } from '../../src/client/generation/write-api.ts'
import { openSampleApp } from '../http/sample-app.ts'

it('is what `npm run client` makes of the OpenAPI document', async () => {
  const app = await openSampleApp()
  const document: Document = (await app.inject('/openapi.json')).json()
  await app.close()
  expect(readFileSync('src/client/api.ts', 'utf8') === writeApi(document)).toBe(true)
})
