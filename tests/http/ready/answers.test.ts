import { describe, expect, it } from 'vitest'
import { createAnswers } from '../../../src/http/ready/answers.ts'

const toAnswer = (body: string | Buffer) => ({ headers: { etag: '"1"' }, body })

/** Answers that were kept one after the other, of one state. */
function fill(bytes: number, questions: readonly string[], body = '') {
  const answers = createAnswers(bytes)
  answers.find('', 'now')
  for (const question of questions) answers.keep(question, 'now', toAnswer(body))
  return { answers, known: questions.filter((question) => answers.find(question, 'now') !== undefined) }
}

describe('answers', () => {
  it('are found by their question', () => {
    const { answers } = fill(10_000, ['a', 'b'], 'x')
    expect(answers.find('b', 'now')).toEqual(toAnswer('x'))
    expect(answers.find('c', 'now')).toBeUndefined()
  })

  it('go when the state is another, and stay gone', () => {
    const { answers } = fill(10_000, ['a'])
    expect(answers.find('a', 'later')).toBeUndefined()
    expect(answers.find('a', 'now')).toBeUndefined()
  })

  it('are not kept where the state moved on while they were made', () => {
    const { answers } = fill(10_000, [])
    answers.find('a', 'later')
    answers.keep('a', 'now', toAnswer(''))
    expect([answers.find('a', 'later'), answers.find('a', 'now')]).toEqual([undefined, undefined])
  })

  it.each([
    ['short ones', '', 9, 19],
    ['long ones', 'x'.repeat(1000), 2, 4],
  ])('take no more memory than they may: %s', (_name, body, least, most) => {
    const questions = Array.from({ length: 100 }, (_, index) => String(index))
    const { known } = fill(10_000, questions, body)
    expect(known.length).toBeGreaterThanOrEqual(least)
    expect(known.length).toBeLessThanOrEqual(most)
    expect(known.at(-1)).toBe('99')
  })

  it('are not kept where one takes half of the memory', () => {
    expect(fill(10_000, ['a'], 'x'.repeat(5000)).known).toEqual([])
    expect(fill(10_000, ['a'], 'x'.repeat(2000)).known).toEqual(['a'])
  })

  it('stay while they are asked for', () => {
    const { answers } = fill(10_000, ['mine'])
    for (let index = 0; index < 100; index++) {
      answers.keep(String(index), 'now', toAnswer(''))
      expect(answers.find('mine', 'now')).toBeDefined()
    }
  })
})
