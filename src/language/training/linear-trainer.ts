import { type LinearModel, TABLE_BITS } from '../splitter/linear-model.ts'
import { createRandom, shuffled } from './random.ts'

/** A decision that was made by hand, and the places of its features. */
export interface Example {
  readonly places: Int32Array
  readonly label: boolean
}

const EPOCHS = 12
const RATE = 0.05
const LARGEST = 127

/**
 * Logistic regression over hashed features, by stochastic gradient descent with the steps of AdaGrad
 * (Duchi, Hazan & Singer 2011). The weights come in whole numbers up to 127.
 */
export function trainLinear(examples: readonly Example[], seed: number): LinearModel {
  const weights = new Float64Array(2 ** TABLE_BITS + 1)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const random = createRandom(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, random)) learn(example, weights, squares)
  }
  return quantise(weights)
}

function learn({ places, label }: Example, weights: Float64Array, squares: Float64Array): void {
  const bias = weights.length - 1
  let sum = weights[bias] as number
  for (const place of places) sum += weights[place] as number
  const gradient = 1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)
  const step = (place: number) => {
    squares[place] = (squares[place] as number) + gradient * gradient
    weights[place] = (weights[place] as number) - (RATE * gradient) / Math.sqrt(squares[place] as number)
  }
  for (const place of places) step(place)
  step(bias)
}

function quantise(weights: Float64Array): LinearModel {
  const bias = weights.length - 1
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest === 0 ? 1 : LARGEST / largest
  const round = (weight: number) => Math.round(weight * scale)
  return { weights: Int8Array.from(weights.subarray(0, bias), round), bias: round(weights[bias] as number) }
}
