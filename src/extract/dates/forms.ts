import type { Form } from './candidate.ts'
import { findAgos } from './forms/ago.ts'
import { findAheads } from './forms/ahead.ts'
import { findCalendarDates } from './forms/calendar-date.ts'
import { findCenturies } from './forms/century.ts'
import { findDaysOfMonth } from './forms/day-of-month.ts'
import { findDayRanges } from './forms/day-range.ts'
import { findDecades } from './forms/decade.ts'
import { findDeicticDays } from './forms/deictic-day.ts'
import { findEraYears } from './forms/era-year.ts'
import { findFeasts } from './forms/feast.ts'
import { findHolidays } from './forms/holiday.ts'
import { findIsoMonths } from './forms/iso-month.ts'
import { findLaters } from './forms/later.ts'
import { findMonths } from './forms/month.ts'
import { findMonthRanges } from './forms/month-range.ts'
import { findNamedDays } from './forms/named-day.ts'
import { findNamedPeriods } from './forms/named-period.ts'
import { findPeriods } from './forms/period.ts'
import { findQuarters } from './forms/quarter.ts'
import { findSeasons } from './forms/season.ts'
import { findSpelledDays } from './forms/spelled-day.ts'
import { findStretches } from './forms/stretch.ts'
import { findToldPeriods } from './forms/told-period.ts'
import { findToldWeekdays } from './forms/told-weekday.ts'
import { findWeekdays } from './forms/weekday.ts'
import { findWeekends } from './forms/weekend.ts'
import { findYears } from './forms/year.ts'
import { findYearRanges } from './forms/year-range.ts'

/** Every recognised form. Where candidates are equally long, the earlier form holds. */
export const FORMS: readonly Form[] = [
  findNamedDays,
  findNamedPeriods,
  findCalendarDates,
  findDayRanges,
  findMonthRanges,
  findIsoMonths,
  findYearRanges,
  findEraYears,
  findYears,
  findDecades,
  findCenturies,
  findQuarters,
  findSeasons,
  findMonths,
  findHolidays,
  findFeasts,
  findSpelledDays,
  findDaysOfMonth,
  findWeekdays,
  findWeekends,
  findDeicticDays,
  findStretches,
  findPeriods,
  findAgos,
  findAheads,
  findToldPeriods,
  findToldWeekdays,
  findLaters,
]
