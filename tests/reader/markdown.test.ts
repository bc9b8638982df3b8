import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/reader/markdown.ts'

describe('readMarkdown', () => {
  it('takes fields from front matter and marks away', () => {
    const front =
      '---\ntitle: "Ruiz: a visit"\ndate: 2025-01-17T08:00:00Z\nurl: https://post.example/1\nsource: Post\ntags: [a]\n---\n'
    expect(
      readMarkdown(`${front}## At *home*\n\nAna **Ruiz** met [Li](https://x.example) &\nothers.\n\n- one\n- two\n`),
    ).toEqual({
      text: 'At home\n\nAna Ruiz met Li & others.\n\none\n\ntwo',
      title: 'Ruiz: a visit',
      publishedAt: '2025-01-17',
      url: 'https://post.example/1',
      source: 'Post',
    })
  })

  it('takes a first heading as the title where front matter has none', () => {
    expect(readMarkdown('# A *visit*\n\nAna Ruiz left.')).toEqual({ title: 'A visit', text: 'Ana Ruiz left.' })
  })

  it('does not take a line between paragraphs for front matter', () => {
    expect(readMarkdown('Ana left.\n\n---\n\nLi came.')).toEqual({ text: 'Ana left.\n\nLi came.' })
  })

  it.each(['', '---\ntitle: A\n---\n', '![a picture](a.png)'])('fails where there is no text: %j', (markdown) => {
    expect(() => readMarkdown(markdown)).toThrow('The file holds no text')
  })

  it.each([
    ['**a'.repeat(2001), 'A paragraph has more than 2000 marks of emphasis'],
    ['_a '.repeat(1001) + '*a '.repeat(1000), 'A paragraph has more than 2000 marks of emphasis'],
    ['a'.repeat(1_000_001), 'The text is longer than 1000000 UTF-16 code units'],
  ])('fails on what takes the parser more than its length', (markdown, message) => {
    expect(() => readMarkdown(markdown)).toThrow(message)
  })

  it('takes as many marks in paragraphs as a long article has', () => {
    const list = '- **Ana** met *Li*\n'.repeat(490)
    expect(String(readMarkdown(`${list}\n\n${list}`).text).split('Ana met Li')).toHaveLength(981)
  })

  it('fails on marks too deep in each other', () => {
    expect(() => readMarkdown(`Text.\n\n${'> '.repeat(200)}x`)).toThrow(expect.objectContaining({ code: 'too_large' }))
  })

  it('fails on front matter that is not YAML', () => {
    expect(() => readMarkdown('---\na: [\n---\nText.')).toThrow('The front matter is not YAML')
  })
})
