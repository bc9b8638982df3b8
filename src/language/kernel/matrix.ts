/** Rows of 32-bit floats in a kernel's memory. `stride` floats lie between the starts of two rows; rows may overlap. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly stride: number
  /** From the first row to the end of the memory that it was cut from. */
  readonly data: Float32Array
}

/** The rows from `first` on, `rows` of them, over the same memory. */
export const rowsOf = (matrix: Matrix, first: number, rows: number): Matrix => ({
  ...matrix,
  rows,
  data: matrix.data.subarray(first * matrix.stride),
})

/** Every three neighbouring rows as one: what a convolution of width three reads. One row less at either end. */
export const windowsOf = (matrix: Matrix, rows: number): Matrix => ({
  ...matrix,
  rows: rows - 2,
  columns: 3 * matrix.columns,
})

/** Writes the first `rows` rows of `source` as columns of `target`. */
export function transpose(source: Matrix, target: Matrix, rows: number): void {
  const { columns, stride, data } = source
  for (let row = 0; row < rows; row++) {
    const from = row * stride
    for (let column = 0; column < columns; column++)
      target.data[column * target.stride + row] = data[from + column] as number
  }
}

/** Sets the first `rows` rows to zero. */
export const clear = (matrix: Matrix, rows: number): void => {
  matrix.data.fill(0, 0, rows * matrix.stride)
}
