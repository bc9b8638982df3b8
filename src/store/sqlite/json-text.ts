import type { JsonText } from '../store.ts'

/** The JSON text of a value that was built inside the process. */
export const toJson = <T>(value: T): JsonText<T> => JSON.stringify(value) as JsonText<T>
