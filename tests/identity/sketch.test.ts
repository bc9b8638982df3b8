import { describe, expect, it } from 'vitest'
import { NEAR_COPY, resemblance, sketchText, toBands } from '../../src/identity/sketch.ts'
import { sampleArticles } from '../support/sample-extraction.ts'

const [{ article }, { article: other }] = sampleArticles
const sketch = sketchText(article.text)
const near = (text: string) => resemblance(sketch, sketchText(text))

describe('a sketch of a text', () => {
  it('is that of its words, not of case and punctuation', () => {
    expect(near(article.text.toUpperCase().replaceAll(',', ' –'))).toBe(1)
  })

  it('tells near-copies from other texts on the same', () => {
    expect(near(`(Wire) ${article.text} More to follow.`)).toBeGreaterThanOrEqual(NEAR_COPY)
    expect(near(article.text.replace('Friday', 'Saturday'))).toBeGreaterThanOrEqual(NEAR_COPY)
    expect(near(other.text)).toBeLessThan(0.2)
    expect(near('')).toBe(0)
  })

  it('shares a band with those of near-copies', () => {
    const bands = new Set(toBands(sketch))
    expect(toBands(sketchText(`${article.text} More to follow.`)).some((band) => bands.has(band))).toBe(true)
    expect(toBands(sketchText(other.text)).some((band) => bands.has(band))).toBe(false)
  })
})
