/** What a transition does; `left` and `right` also give the arc a label. */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** A transition that the parser may choose; `label` is the place of a relation in the list of relations, -1 for a shift. */
export interface Transition {
  readonly move: typeof SHIFT | typeof LEFT | typeof RIGHT
  readonly label: number
}

/**
 * Where the parse of a sentence of `length` words stands, in the arc-hybrid system (Kuhlmann and others 2011) with the
 * root behind the last word (Ballesteros and Nivre 2013). Words are counted from 0; `length` itself is the root.
 * `heads` and `labels` are -1 where no arc is made yet; `lefts` and `rights` are the outermost dependents.
 */
export interface ParserState {
  readonly length: number
  readonly stack: Int32Array
  depth: number
  /** The first word that is not on the stack yet. */
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

export const createState = (length: number): ParserState => ({
  length,
  stack: new Int32Array(length),
  depth: 0,
  next: 0,
  heads: new Int32Array(length).fill(-1),
  labels: new Int32Array(length).fill(-1),
  lefts: new Int32Array(length + 1).fill(-1),
  rights: new Int32Array(length + 1).fill(-1),
})

/** All words have a head. */
export const isDone = ({ next, length, depth }: ParserState): boolean => next === length && depth === 0

/** Word on the stack, 0 at its top; -1 where the stack is not so deep. */
export const stackAt = ({ stack, depth }: ParserState, at: number): number => stack[depth - 1 - at] ?? -1

/**
 * Whether a transition may be made. Only the last word on the stack may hang on the root, so each tree has one root
 * word, and nothing else carries the label `root`.
 */
export function isAllowed({ next, length, depth }: ParserState, { move, label }: Transition, root: number): boolean {
  if (move === SHIFT) return next < length
  if (move === RIGHT) return depth >= 2 && label !== root
  if (depth === 0) return false
  return next === length ? depth === 1 && label === root : label !== root
}

/** Makes an allowed transition. */
export function apply(state: ParserState, { move, label }: Transition): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++
    return
  }
  const dependent = stackAt(state, 0)
  const head = move === LEFT ? state.next : stackAt(state, 1)
  state.depth--
  state.heads[dependent] = head
  state.labels[dependent] = label
  if (move === LEFT) state.lefts[head] = dependent
  else state.rights[head] = dependent
}
