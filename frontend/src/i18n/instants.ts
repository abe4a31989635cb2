import { toCalendarDateTime, toZoned, type CalendarDate, type Time } from '@internationalized/date'
import { timeZone } from './format'

/** A day and a clock time in Brussels as an instant with its offset, the way the API takes it. */
export function instantAt(date: CalendarDate, time: Time): string {
  return toZoned(toCalendarDateTime(date, time), timeZone)
    .toString()
    .replace(/\[.*\]$/, '')
}
