import { describe, expect, it } from 'vitest'
import { createKernel, loadKernel } from '../../../src/language/kernel/kernel.ts'
import type { EncoderShape } from '../../../src/language/network/encoder.ts'
import type { Vectors } from '../../../src/language/network/vectors.ts'
import { encoderSpecs, linearSpecs } from '../../../src/language/network/weights.ts'
import type { WordFeatures } from '../../../src/language/network/word-features.ts'
import { type ParserShape, parserSpecs } from '../../../src/language/parser/parser.ts'
import { LEFT, RIGHT, SHIFT } from '../../../src/language/parser/transitions.ts'
import { createArcLearner } from '../../../src/language/training/arc-learner.ts'
import { createClassifier } from '../../../src/language/training/classifier.ts'
import { createEncoderLearner } from '../../../src/language/training/encoder-learner.ts'
import { createGoldTree } from '../../../src/language/training/oracle.ts'
import { createParameters } from '../../../src/language/training/parameters.ts'
import { createRandom } from '../../../src/language/training/random.ts'

const KERNEL = loadKernel()
const ENCODER: EncoderShape = { vectorSize: 4, tables: [3, 2], width: 8, layers: 2 }
const PARSER: ParserShape = {
  width: 8,
  hidden: 8,
  relations: ['root', 'dep'],
  transitions: [
    { move: SHIFT, label: -1 },
    { move: LEFT, label: 0 },
    { move: LEFT, label: 1 },
    { move: RIGHT, label: 1 },
  ],
}
const VECTORS: Vectors = {
  size: 4,
  values: Int8Array.from([1, -2, 3, 1, 0, 2, -1, -3]),
  scales: Float32Array.from([0.5, 0.3]),
  find: () => -1,
}
const word = (vector: number, ...ids: number[]): WordFeatures => ({ vector, ids: Int32Array.from(ids) })
const SENTENCES = [
  [word(0, 1, 2), word(1, 0, 1), word(-1, 3, 0)],
  [word(1, 2, 2), word(0, 1, 1)],
]
const TREES = [
  createGoldTree(Int32Array.from([1, 3, 1]), Int32Array.from([1, 0, 1])),
  createGoldTree(Int32Array.from([2, 0]), Int32Array.from([0, 1])),
]

/** A network with both kinds of head, without dropout, and its loss on two sentences. */
function createSample() {
  const kernel = createKernel(KERNEL, 20e6)
  const random = createRandom(7)
  const specs = [...encoderSpecs(ENCODER), ...linearSpecs('tag', 8, 3), ...parserSpecs(PARSER)]
  const parameters = createParameters(kernel, specs, random)
  const { values, gradients } = parameters
  const encoder = createEncoderLearner(kernel, ENCODER, values, gradients, VECTORS, 0, random)
  const classifier = createClassifier(kernel, 'tag', 3, values, gradients, encoder)
  const learnArcs = createArcLearner(kernel, PARSER, values, gradients, encoder, 0, random)
  const learn = (): number => {
    const { output, firsts } = encoder.encode(SENTENCES)
    const tags = classifier.learn(output, firsts, [3, 2], (sentence, at, right) => {
      right[(sentence + at) % 3] = 1
    })
    const arcs = learnArcs(output, firsts, TREES, false)
    encoder.propagate()
    return tags + arcs
  }
  return { ...parameters, learn }
}

const names = createSample().specs.map(({ name }) => name)

describe('gradients', () => {
  it.each(names)('of %s are the slope of the loss', (name) => {
    const { specs, values, gradients, learn } = createSample()
    const spec = specs.find((one) => one.name === name)
    learn()
    const length = (spec?.rows ?? 0) * (spec?.columns ?? 0)
    const slopes = gradients[name]?.data.slice(0, length) ?? new Float32Array()
    const data = values[name]?.data ?? new Float32Array()
    const steepest = slopes.reduce((best, slope, at) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? at : best), 0)
    const value = data[steepest] as number
    const lossAt = (distance: number): number => {
      data[steepest] = value + distance
      return learn()
    }
    const slope = (lossAt(0.005) - lossAt(-0.005)) / 0.01
    expect(Math.abs(slope)).toBeGreaterThan(0.001)
    expect((slopes[steepest] ?? 0) / slope).toBeCloseTo(1, 1)
  })
})

describe('training', () => {
  it('lowers the loss, and is the same every time', () => {
    const losses = [1, 2].map(() => {
      const { learn, step } = createSample()
      return Array.from({ length: 30 }, () => {
        const loss = learn()
        step(0.02)
        return loss
      })
    })
    expect(losses[0]).toEqual(losses[1])
    expect(losses[0]?.at(-1)).toBeLessThan((losses[0]?.[0] ?? 0) / 10)
  })
})
