/** From a form to its lemma: takes `cut` letters from its end and adds `add`. */
export interface Edit {
  readonly cut: number
  readonly add: string
}

/** What becomes of the capitals of a form in its lemma: they stay, go, or are one at the start. */
export const CASES = ['keep', 'lower', 'title'] as const
export type Case = (typeof CASES)[number]

const LONGEST_ACRONYM = 4

export const applyEdit = (form: string, { cut, add }: Edit): string => form.slice(0, form.length - cut) + add

export function applyCase(form: string, mode: Case): string {
  if (mode === 'keep') return form
  return mode === 'lower' ? form.toLowerCase() : form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase()
}

/** How the capitals of a form stand; empty where it has none, `short` where so few are all capitals that it is an acronym. */
export function capitalsOf(form: string): '' | 'first' | 'all' | 'short' | 'some' {
  const lower = form.toLowerCase()
  if (form === lower) return ''
  if (form.slice(1) === lower.slice(1)) return 'first'
  if (form !== form.toUpperCase()) return 'some'
  return form.length <= LONGEST_ACRONYM ? 'short' : 'all'
}

/** Apostrophes made straight: a form is looked up in this shape. */
export const normaliseForm = (form: string): string => form.replace(/[’‘ʼ`´]/gu, "'").replace(/[“”]/gu, '"')
