import { Failure } from '../model/failure.ts'
import type { Draft } from './draft.ts'

/** The object of a JSON text; fails with `invalid` for anything else, which `what` names. */
export function readJson(text: string, what: 'file' | 'line'): Draft {
  const value = parse(text, what)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Draft
  throw new Failure('invalid', `The ${what} holds no JSON object`)
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('invalid', `The ${what} is not JSON`)
  }
}
