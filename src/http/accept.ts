/** What a header such as `Accept` takes, with how much it is wanted (RFC 9110 §12.4.2): 0 for what is refused. */
export const weighAccept = (header = ''): ReadonlyMap<string, number> =>
  new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))]
    }),
  )

/** What is taken, the one that is wanted most first. */
export const readAccept = (header?: string): string[] =>
  Array.from(weighAccept(header))
    .filter(([, weight]) => weight > 0)
    .toSorted(([, left], [, right]) => right - left)
    .map(([name]) => name)
