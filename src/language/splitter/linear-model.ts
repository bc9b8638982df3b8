/** Features of one decision, as places in a table of weights. Reused from decision to decision. */
export interface Features {
  count: number
  readonly places: Int32Array
}

/** Weights of a binary decision over hashed features; a sum above zero is yes. */
export interface LinearModel {
  readonly weights: Int8Array
  readonly bias: number
}

/** Tables have this many weights, so that 32 - TABLE_BITS is the shift from a hash to a place. */
export const TABLE_BITS = 17

const MOST_FEATURES = 40

export const createFeatures = (): Features => ({ count: 0, places: new Int32Array(MOST_FEATURES) })

/** Adds the feature that the template makes of two numbers. */
export function addFeature(features: Features, template: number, left: number, right: number): void {
  let hash = Math.imul(Math.imul(template, 0x9e3779b1) ^ left, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ right, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  features.places[features.count] = (hash ^ (hash >>> 16)) >>> (32 - TABLE_BITS)
  features.count += 1
}

export function decide({ weights, bias }: LinearModel, { count, places }: Features): boolean {
  let sum = bias
  for (let at = 0; at < count; at += 1) sum += weights[places[at] as number] as number
  return sum > 0
}
