/**
 * What the network tells apart. `people` is a nation, a people or a faith by its adjective or its members ("Iranian",
 * "Kurds"), `other` a work, a product, a law, an agreement. Countries are places and agreements are others until
 * `refine/` looks at their words.
 */
export const NAME_CLASSES = ['person', 'organization', 'place', 'people', 'event', 'other'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** Labels of tokens: 0 is outside, then begin and inside of each class in the order of `NAME_CLASSES`. */
export const LABEL_COUNT = 1 + 2 * NAME_CLASSES.length
export const OUTSIDE = 0

export const beginLabel = (nameClass: NameClass): number => 1 + 2 * NAME_CLASSES.indexOf(nameClass)
export const insideLabel = (nameClass: NameClass): number => beginLabel(nameClass) + 1

export const isBegin = (label: number): boolean => label % 2 === 1
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** The class of a label that is not outside. */
export const classOf = (label: number): NameClass => NAME_CLASSES[(label - 1) >> 1] as NameClass
