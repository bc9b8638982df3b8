import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { ApiDocument } from './api-document.ts'

/** What Redocly has to say against a document, by its recommended rules, the strict ones. */
export async function lintStrictly(document: ApiDocument): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source: JSON.stringify(document), config })
  return problems.map(({ ruleId }) => ruleId)
}
