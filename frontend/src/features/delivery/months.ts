import { halfYearOf } from '@/i18n/half-year'

/**
 * The months on the screen: as many as there are columns, a whole part of one half-year. Without a first month it is
 * the part in which `today` falls.
 */
export function shownMonths(from: string | undefined, today: string, columns: number): string[] {
  const first = from ?? today.slice(0, 7)
  const { months } = halfYearOf(first)
  const start = Math.floor(months.indexOf(first) / columns) * columns
  return months.slice(start, start + columns)
}
