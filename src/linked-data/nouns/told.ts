/** An item with the fields that were asked for, and its id in any case. */
export type Told<T extends { readonly id: string }> = Partial<T> & Pick<T, 'id'>
