// AssemblyScript (https://www.assemblyscript.org): compiled to kernel.wasm by `npm run kernel`.
// Addresses and lengths of rows are in bytes; all numbers are 32-bit floats.

/** C[m x n] += A[m x k] · B[k x n]. A's rows may overlap (`strideA`), n is a multiple of eight, C's and B's rows are whole. */
export function multiply(a: usize, strideA: usize, b: usize, c: usize, m: i32, k: i32, n: i32): void {
  const lengthA = (<usize>k) << 2
  const rowB = (<usize>n) << 2
  let row = 0
  for (; row + 4 <= m; row += 4) fourRows(a + <usize>row * strideA, strideA, b, c + <usize>row * rowB, lengthA, rowB)
  for (; row < m; row++) oneRow(a + <usize>row * strideA, b, c + <usize>row * rowB, lengthA, rowB)
}

// Four rows by eight columns at a time stay in registers.
// @ts-expect-error: decorator
@inline
function fourRows(a0: usize, strideA: usize, b: usize, c0: usize, lengthA: usize, rowB: usize): void {
  const a1 = a0 + strideA
  const a2 = a1 + strideA
  const a3 = a2 + strideA
  const c1 = c0 + rowB
  const c2 = c1 + rowB
  const c3 = c2 + rowB
  for (let j: usize = 0; j < rowB; j += 32) {
    let s00 = v128.load(c0 + j)
    let s01 = v128.load(c0 + j, 16)
    let s10 = v128.load(c1 + j)
    let s11 = v128.load(c1 + j, 16)
    let s20 = v128.load(c2 + j)
    let s21 = v128.load(c2 + j, 16)
    let s30 = v128.load(c3 + j)
    let s31 = v128.load(c3 + j, 16)
    let at = b + j
    for (let p: usize = 0; p < lengthA; p += 4) {
      const b0 = v128.load(at)
      const b1 = v128.load(at, 16)
      at += rowB
      let x = v128.load_splat<f32>(a0 + p)
      s00 = f32x4.add(s00, f32x4.mul(x, b0))
      s01 = f32x4.add(s01, f32x4.mul(x, b1))
      x = v128.load_splat<f32>(a1 + p)
      s10 = f32x4.add(s10, f32x4.mul(x, b0))
      s11 = f32x4.add(s11, f32x4.mul(x, b1))
      x = v128.load_splat<f32>(a2 + p)
      s20 = f32x4.add(s20, f32x4.mul(x, b0))
      s21 = f32x4.add(s21, f32x4.mul(x, b1))
      x = v128.load_splat<f32>(a3 + p)
      s30 = f32x4.add(s30, f32x4.mul(x, b0))
      s31 = f32x4.add(s31, f32x4.mul(x, b1))
    }
    v128.store(c0 + j, s00)
    v128.store(c0 + j, s01, 16)
    v128.store(c1 + j, s10)
    v128.store(c1 + j, s11, 16)
    v128.store(c2 + j, s20)
    v128.store(c2 + j, s21, 16)
    v128.store(c3 + j, s30)
    v128.store(c3 + j, s31, 16)
  }
}

// @ts-expect-error: decorator
@inline
function oneRow(a: usize, b: usize, c: usize, lengthA: usize, rowB: usize): void {
  for (let j: usize = 0; j < rowB; j += 32) {
    let s0 = v128.load(c + j)
    let s1 = v128.load(c + j, 16)
    let at = b + j
    for (let p: usize = 0; p < lengthA; p += 4) {
      const x = v128.load_splat<f32>(a + p)
      s0 = f32x4.add(s0, f32x4.mul(x, v128.load(at)))
      s1 = f32x4.add(s1, f32x4.mul(x, v128.load(at, 16)))
      at += rowB
    }
    v128.store(c + j, s0)
    v128.store(c + j, s1, 16)
  }
}

/** target += source, over `length` floats, a multiple of four. */
export function add(target: usize, source: usize, length: i32): void {
  const end = (<usize>length) << 2
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(target + at, f32x4.add(v128.load(target + at), v128.load(source + at)))
  }
}

/**
 * One step of Adam (Kingma and Ba 2015) over `length` weights, a multiple of four: moves `value` against `gradient`,
 * keeps a running mean of the values in `mean`, and clears the gradient. `rate` holds the correction for the first steps.
 */
export function adam(
  value: usize,
  gradient: usize,
  first: usize,
  second: usize,
  mean: usize,
  length: i32,
  rate: f32,
  share: f32,
): void {
  const end = (<usize>length) << 2
  const beta1 = f32x4.splat(0.9)
  const beta2 = f32x4.splat(0.999)
  const rest1 = f32x4.splat(0.1)
  const rest2 = f32x4.splat(0.001)
  const least = f32x4.splat(1e-8)
  for (let at: usize = 0; at < end; at += 16) {
    const slope = v128.load(gradient + at)
    const m = f32x4.add(f32x4.mul(beta1, v128.load(first + at)), f32x4.mul(rest1, slope))
    const v = f32x4.add(f32x4.mul(beta2, v128.load(second + at)), f32x4.mul(rest2, f32x4.mul(slope, slope)))
    const step = f32x4.div(f32x4.mul(f32x4.splat(rate), m), f32x4.add(f32x4.sqrt(v), least))
    const moved = f32x4.sub(v128.load(value + at), step)
    const old = v128.load(mean + at)
    v128.store(first + at, m)
    v128.store(second + at, v)
    v128.store(value + at, moved)
    v128.store(mean + at, f32x4.add(old, f32x4.mul(f32x4.splat(share), f32x4.sub(moved, old))))
    v128.store(gradient + at, f32x4.splat(0))
  }
}

/** target = the larger of two pieces that stand side by side in halves of a row (maxout); `width` is a multiple of four. */
export function maxout(target: usize, pieces: usize, rows: i32, width: i32): void {
  const half = (<usize>width) << 2
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < half; at += 16) {
      v128.store(target + at, f32x4.pmax(v128.load(pieces + at), v128.load(pieces + half + at)))
    }
    target += half
    pieces += half << 1
  }
}

/**
 * Normalises a row of `width` floats, a multiple of four, to mean 0 and variance 1, then scales and shifts it
 * (layer normalisation, Ba, Kiros and Hinton 2016). Gives one over the standard deviation.
 */
export function normalise(target: usize, source: usize, gain: usize, shift: usize, width: i32): f32 {
  const end = (<usize>width) << 2
  let sum = f32x4.splat(0)
  for (let at: usize = 0; at < end; at += 16) sum = f32x4.add(sum, v128.load(source + at))
  const mean = f32x4.splat(total(sum) / <f32>width)
  let squares = f32x4.splat(0)
  for (let at: usize = 0; at < end; at += 16) {
    const distance = f32x4.sub(v128.load(source + at), mean)
    squares = f32x4.add(squares, f32x4.mul(distance, distance))
  }
  const scale = <f32>1 / sqrt<f32>(total(squares) / <f32>width + <f32>1e-5)
  const scales = f32x4.splat(scale)
  for (let at: usize = 0; at < end; at += 16) {
    const unit = f32x4.mul(f32x4.sub(v128.load(source + at), mean), scales)
    v128.store(target + at, f32x4.add(f32x4.mul(unit, v128.load(gain + at)), v128.load(shift + at)))
  }
  return scale
}

// @ts-expect-error: decorator
@inline
function total(sums: v128): f32 {
  return (
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3))
  )
}

/**
 * target = what is positive of the sum of `count` rows of `length` floats, a multiple of four, whose addresses stand at
 * `addresses`; everything else becomes zero.
 */
export function sumPositive(target: usize, addresses: usize, count: i32, length: i32): void {
  const end = (<usize>length) << 2
  const zero = f32x4.splat(0)
  for (let at: usize = 0; at < end; at += 16) {
    let sum = zero
    for (let row = 0; row < count; row++)
      sum = f32x4.add(sum, v128.load(<usize>load<u32>(addresses + ((<usize>row) << 2)) + at))
    v128.store(target + at, f32x4.pmax(zero, sum))
  }
}

/** target = source and `count` rows, whose addresses stand at `addresses`, one after the other; rows have `length` floats, a multiple of four. */
export function sumRows(target: usize, source: usize, addresses: usize, count: i32, length: i32): void {
  const end = (<usize>length) << 2
  for (let at: usize = 0; at < end; at += 16) {
    let sum = v128.load(source + at)
    for (let row = 0; row < count; row++)
      sum = f32x4.add(sum, v128.load(<usize>load<u32>(addresses + ((<usize>row) << 2)) + at))
    v128.store(target + at, sum)
  }
}

/** Rounds `length` floats, a multiple of eight, times `scale` to 16-bit integers between -2047 and 2047. */
export function toShorts(target: usize, source: usize, length: i32, scale: f32): void {
  const scales = f32x4.splat(scale)
  for (let end = target + ((<usize>length) << 1); target < end; target += 16, source += 32) {
    const low = toIntegers(v128.load(source), scales)
    const high = toIntegers(v128.load(source, 16), scales)
    v128.store(target, i16x8.narrow_i32x4_s(low, high))
  }
}

// @ts-expect-error: decorator
@inline
function toIntegers(values: v128, scales: v128): v128 {
  const bound = f32x4.splat(2047)
  const scaled = f32x4.nearest(f32x4.mul(values, scales))
  return i32x4.trunc_sat_f32x4_s(f32x4.pmin(bound, f32x4.pmax(f32x4.neg(bound), scaled)))
}

/**
 * C[m x n] = bias + scale · A[m x k] · B[k x n] for 16-bit integers A and B: twice as fast as floats, and exact. `pairs`
 * is half of k, at most 256; B's rows stand in pairs, a number of the one beside that of the other; n is a multiple of eight.
 */
export function multiplyShorts(
  a: usize,
  strideA: usize,
  b: usize,
  bias: usize,
  c: usize,
  m: i32,
  pairs: i32,
  n: i32,
  scale: f32,
): void {
  const lengthA = (<usize>pairs) << 2
  const rowC = (<usize>n) << 2
  let row = 0
  for (; row + 4 <= m; row += 4)
    fourShortRows(a + <usize>row * strideA, strideA, b, bias, c + <usize>row * rowC, lengthA, rowC, scale)
  for (; row < m; row++) oneShortRow(a + <usize>row * strideA, b, bias, c + <usize>row * rowC, lengthA, rowC, scale)
}

// @ts-expect-error: decorator
@inline
function fourShortRows(
  a0: usize,
  strideA: usize,
  b: usize,
  bias: usize,
  c0: usize,
  lengthA: usize,
  rowC: usize,
  scale: f32,
): void {
  const a1 = a0 + strideA
  const a2 = a1 + strideA
  const a3 = a2 + strideA
  for (let j: usize = 0; j < rowC; j += 32) {
    let s00 = i32x4.splat(0)
    let s01 = i32x4.splat(0)
    let s10 = i32x4.splat(0)
    let s11 = i32x4.splat(0)
    let s20 = i32x4.splat(0)
    let s21 = i32x4.splat(0)
    let s30 = i32x4.splat(0)
    let s31 = i32x4.splat(0)
    let at = b + j
    for (let p: usize = 0; p < lengthA; p += 4) {
      const b0 = v128.load(at)
      const b1 = v128.load(at, 16)
      at += rowC
      let x = v128.load_splat<u32>(a0 + p)
      s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0))
      s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1))
      x = v128.load_splat<u32>(a1 + p)
      s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0))
      s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1))
      x = v128.load_splat<u32>(a2 + p)
      s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0))
      s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1))
      x = v128.load_splat<u32>(a3 + p)
      s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0))
      s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1))
    }
    storeScaled(c0 + j, bias + j, s00, s01, scale)
    storeScaled(c0 + rowC + j, bias + j, s10, s11, scale)
    storeScaled(c0 + 2 * rowC + j, bias + j, s20, s21, scale)
    storeScaled(c0 + 3 * rowC + j, bias + j, s30, s31, scale)
  }
}

// @ts-expect-error: decorator
@inline
function oneShortRow(a: usize, b: usize, bias: usize, c: usize, lengthA: usize, rowC: usize, scale: f32): void {
  for (let j: usize = 0; j < rowC; j += 32) {
    let s0 = i32x4.splat(0)
    let s1 = i32x4.splat(0)
    let at = b + j
    for (let p: usize = 0; p < lengthA; p += 4) {
      const x = v128.load_splat<u32>(a + p)
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(at)))
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(at, 16)))
      at += rowC
    }
    storeScaled(c + j, bias + j, s0, s1, scale)
  }
}

// @ts-expect-error: decorator
@inline
function storeScaled(c: usize, bias: usize, s0: v128, s1: v128, scale: f32): void {
  const scales = f32x4.splat(scale)
  v128.store(c, f32x4.add(v128.load(bias), f32x4.mul(f32x4.convert_i32x4_s(s0), scales)))
  v128.store(c, f32x4.add(v128.load(bias, 16), f32x4.mul(f32x4.convert_i32x4_s(s1), scales)), 16)
}
