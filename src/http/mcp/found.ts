import { Failure } from '../../model/failure.ts'
import { fromJson, type JsonText } from '../../store/store.ts'

/** The item; fails with `not_found` for none. */
export function toFound<T>(item: JsonText<T> | null, id: string): T {
  if (item === null) throw unknown(id)
  return fromJson(item)
}

/** What a model is told of an id that nothing has. */
export const unknown = (id: string) => new Failure('not_found', `Nothing has the id "${id}"; search finds ids.`)
