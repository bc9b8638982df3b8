import { createPassingBytes, createPassingNumbers } from './passing-array.ts'

const FIRST_SIZE = 1024

/** Edges as they are read, each once; the arrays grow with them. */
export interface EdgeList {
  readonly count: number
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly facts: Uint32Array
  readonly types: Uint8Array
}

/** Gathers edges. */
export function createEdgeList() {
  let count = 0
  let [sources, targets, facts] = [
    createPassingNumbers(FIRST_SIZE),
    createPassingNumbers(FIRST_SIZE),
    createPassingNumbers(FIRST_SIZE),
  ]
  let types = createPassingBytes(FIRST_SIZE)
  const grow = () => {
    sources = enlarge(sources, createPassingNumbers(2 * count))
    targets = enlarge(targets, createPassingNumbers(2 * count))
    facts = enlarge(facts, createPassingNumbers(2 * count))
    types = enlarge(types, createPassingBytes(2 * count))
  }
  return {
    add(source: number, target: number, fact: number, type: number): void {
      if (count === sources.length) grow()
      sources[count] = source
      targets[count] = target
      facts[count] = fact
      types[count] = type
      count += 1
    },
    read: (): EdgeList => ({ count, sources, targets, facts, types }),
  }
}

function enlarge<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
