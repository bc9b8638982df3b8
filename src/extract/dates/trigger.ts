/**
 * What every form of dates has in it: a digit, a unit of time, a day, month, season or feast by name, "now". Most
 * sentences have none, and need not be searched.
 */
const TRIGGER =
  /\d|day|week|month|year|decade|centur|quarter|night|morning|afternoon|evening|noon|tomorrow|now|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|ties\b|world war|wwi|christmas|easter|thanksgiving|pentecost|halloween|juneteenth|eve\b/i

/** Whether a sentence may name a time at all. */
export const mayNameTime = (sentence: string): boolean => TRIGGER.test(sentence)
