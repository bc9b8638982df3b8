/**
 * Bytes for work that passes: a buffer that could be resized is a mapping of its own, which goes back to the system as soon as nobody
 * holds it. What `malloc` gives stays with the process for long after a thread has ended.
 */
const createPassing = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes, { maxByteLength: bytes })

/** An array of bytes for work that passes. */
export const createPassingBytes = (length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createPassing(length), 0, length)

/** An array of whole numbers for work that passes. */
export const createPassingNumbers = (length: number): Uint32Array<ArrayBuffer> =>
  new Uint32Array(createPassing(4 * length), 0, length)
