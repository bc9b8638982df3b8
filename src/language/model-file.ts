/** The arrays that a model file may hold. */
export type Tensor = Float32Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array

/** A trained model as it lies on disk: what describes it, as JSON, and its numbers by name. */
export interface ModelFile {
  readonly meta: unknown
  readonly tensors: Readonly<Record<string, Tensor>>
}

interface Entry {
  readonly name: string
  readonly type: keyof typeof ARRAYS
  readonly offset: number
  readonly length: number
}

const ARRAYS = { Float32Array, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array }
const MAGIC = 'CHANCERY'
const ALIGNMENT = 8

/**
 * Writes a model: the eight letters CHANCERY, the length of a JSON header as 32 bits, the header, then the arrays,
 * little-endian, each at a multiple of eight bytes. The same model gives the same bytes.
 */
export function writeModelFile({ meta, tensors }: ModelFile): Uint8Array {
  let offset = 0
  const entries = Object.entries(tensors).map(([name, tensor]): Entry => {
    const entry = { name, type: tensor.constructor.name as Entry['type'], offset, length: tensor.length }
    offset = align(offset + tensor.byteLength)
    return entry
  })
  const header = new TextEncoder().encode(JSON.stringify({ meta, entries }))
  const body = align(MAGIC.length + 4 + header.length)
  const bytes = new Uint8Array(body + offset)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(MAGIC.length, header.length, true)
  bytes.set(header, MAGIC.length + 4)
  for (const entry of entries) bytes.set(toBytes(tensors[entry.name] as Tensor), body + entry.offset)
  return bytes
}

/** Reads what `writeModelFile` wrote; throws a RangeError or SyntaxError on anything else. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const letters = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
  if (letters !== MAGIC) throw new RangeError('Not a model file of Chancery')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true)
  const header = bytes.subarray(MAGIC.length + 4, MAGIC.length + 4 + length)
  const { meta, entries } = JSON.parse(new TextDecoder().decode(header)) as { meta: unknown; entries: Entry[] }
  const body = align(MAGIC.length + 4 + length)
  return { meta, tensors: Object.fromEntries(entries.map((entry) => [entry.name, readTensor(bytes, body, entry)])) }
}

/** A copy, so that it stands at an aligned address whatever buffer the file was read into. */
function readTensor(bytes: Uint8Array, body: number, { type, offset, length }: Entry): Tensor {
  const array = ARRAYS[type]
  const start = body + offset
  return new array(Uint8Array.from(bytes.subarray(start, start + length * array.BYTES_PER_ELEMENT)).buffer)
}

const toBytes = ({ buffer, byteOffset, byteLength }: Tensor): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

const align = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT
