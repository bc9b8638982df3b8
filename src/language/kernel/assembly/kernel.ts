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
// @ts-ignore: decorator
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

// @ts-ignore: decorator
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
