/** Shared between threads: once it is set, statements of a connection that obeys it end at their next row. */
export type Stop = Int32Array<SharedArrayBuffer>

export const createStop = (): Stop => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

export const setStop = (stop: Stop): void => void Atomics.store(stop, 0, 1)

export const isStopped = (stop: Stop): boolean => Atomics.load(stop, 0) !== 0
