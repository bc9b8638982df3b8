/** An answer as it goes out: what its body is and what is said of it. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** Answers by what was asked, all of one state of the knowledge base. */
export interface Answers {
  /** The answer to a question while the state is the one that it was made from. */
  find(question: string, state: string): Answer | undefined
  /** Keeps an answer made from a state. */
  keep(question: string, state: string, answer: Answer): void
}

/** What an entry takes beside its texts. */
const OVERHEAD_BYTES = 500

/**
 * Keeps answers in at most `bytes` of memory. Those of another state go all at once; of this one, those go that were not asked for
 * while as many others filled half of it.
 */
export function createAnswers(bytes: number): Answers {
  let state = ''
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  let size = 0
  const put = (question: string, answer: Answer): void => {
    const more = measure(question, answer)
    if (more > bytes / 2) return
    if (size + more > bytes / 2) {
      old = young
      young = new Map()
      size = 0
    }
    young.set(question, answer)
    size += more
  }
  const moveTo = (next: string): void => {
    if (next === state) return
    state = next
    young = new Map()
    old = new Map()
    size = 0
  }
  return {
    find(question, now) {
      moveTo(now)
      const found = young.get(question)
      if (found !== undefined) return found
      const aged = old.get(question)
      if (aged !== undefined) put(question, aged)
      return aged
    },
    keep(question, now, answer) {
      if (now === state && !young.has(question)) put(question, answer)
    },
  }
}

/** Bytes at most: a letter outside of Latin-1 makes two of each of its text. */
const measure = (question: string, { headers, body }: Answer): number =>
  OVERHEAD_BYTES +
  2 * (question.length + Object.values(headers).join('').length) +
  (typeof body === 'string' ? 2 * body.length : body.length)
