import { addressOf, type Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import type { WeightSpec, Weights } from '../network/weights.ts'
import type { Random } from './random.ts'

/** The weights of a network in training, their gradients, and the running mean that is kept in the end. */
export interface Parameters {
  readonly specs: readonly WeightSpec[]
  readonly values: Weights
  readonly gradients: Weights
  readonly means: Weights
  /** Moves all weights against their gradients and clears these. */
  step(rate: number): void
}

/** How much of the newest weights goes into the running mean, once there have been enough steps. */
const MEAN_SHARE = 0.002

/** Weights before training: uniform within the bound of Glorot and Bengio (2010), embeddings within ±0.1. */
export function createParameters(kernel: Kernel, specs: readonly WeightSpec[], random: Random): Parameters {
  const length = specs.reduce((sum, spec) => sum + roomFor(spec), 0)
  const arenas = Array.from({ length: 5 }, () => kernel.allocate(1, length)) as [Matrix, Matrix, Matrix, Matrix, Matrix]
  const [values, gradients, first, second, means] = arenas
  const named = cut(specs, values)
  for (const spec of specs) start(spec, named[spec.name] as Matrix, random)
  means.data.set(values.data.subarray(0, length))
  let steps = 0
  return {
    specs,
    values: named,
    gradients: cut(specs, gradients),
    means: cut(specs, means),
    step(rate) {
      steps++
      const correction = Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps)
      const share = Math.max(MEAN_SHARE, 1 / steps)
      kernel.adam(
        addressOf(values),
        addressOf(gradients),
        addressOf(first),
        addressOf(second),
        addressOf(means),
        length,
        rate * correction,
        share,
      )
    },
  }
}

const roomFor = ({ rows, columns }: WeightSpec): number => Math.ceil((rows * columns) / 4) * 4

function cut(specs: readonly WeightSpec[], arena: Matrix): Weights {
  let at = 0
  const matrices: Record<string, Matrix> = {}
  for (const spec of specs) {
    const { name, rows, columns } = spec
    matrices[name] = { rows, columns, stride: columns, data: arena.data.subarray(at) }
    at += roomFor(spec)
  }
  return matrices
}

function start({ name, rows, columns, start }: WeightSpec, { data }: Matrix, random: Random): void {
  const bound = name.startsWith('table.') ? 0.1 : Math.sqrt(6 / (rows + columns))
  for (let at = 0; at < rows * columns; at++)
    data[at] = start === 'random' ? (random() * 2 - 1) * bound : start === 'one' ? 1 : 0
}
