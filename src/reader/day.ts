const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const ISO = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/

/** RFC 822 and 5322: `Fri, 17 Jan 2025 10:00:00 GMT`. */
const MAIL = /^\s*(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i

/**
 * The day of a timestamp, as it is written: the zone of the newsroom stays, since the article's "today" is meant in it.
 * Null for what is no timestamp.
 */
export function readDay(timestamp: string | null): string | null {
  const iso = ISO.exec(timestamp ?? '')
  if (iso !== null) return toDay(iso[1], iso[2], iso[3])
  const mail = MAIL.exec(timestamp ?? '')
  const month = MONTHS.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1
  return month === 0 ? null : toDay(mail?.[3], String(month), mail?.[1])
}

function toDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}
