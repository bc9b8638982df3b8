import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { writeExamples } from '../../src/http/openapi/generation/write-examples.ts'
import { createValidator } from './answer-validator.ts'
import { listDocumented, readDocument } from './api-document.ts'
import { openSampleApp } from './sample-app.ts'

const app = await openSampleApp()
afterAll(() => app.close())
const document = await readDocument(app)
const documented = listDocumented(document)
const validator = createValidator(document)

interface Content {
  readonly examples?: { readonly usual: { readonly summary: string; readonly value: unknown } }
}

/** What the usual media type of an answer shows. */
const toExample = (response: unknown) => {
  const [content]: Content[] = Object.values(Object(Object(response).content))
  return content?.examples?.usual
}

describe('the examples of answers', () => {
  it('are what is answered; `npm run examples` makes them anew', async () => {
    expect(JSON.parse(await writeExamples())).toEqual(
      JSON.parse(readFileSync('src/http/openapi/examples.json', 'utf8')),
    )
  })

  it.each(documented)('are there for $method $path and as documented', ({ path, method, operation }) => {
    const example = toExample(operation.responses['200'])
    expect(example?.summary).toMatch(new RegExp(`^${method} `))
    expect(validator.faultsOf(path, method, '200', example?.value)).toEqual([])
  })
})

describe('the examples of parameters', () => {
  it.each(documented)('are there for every one of $method $path', ({ operation: { parameters = [] } }) => {
    for (const { name, example } of parameters) expect([name, example]).not.toEqual([name, undefined])
  })
})
