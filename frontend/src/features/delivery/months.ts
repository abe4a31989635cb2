import { halfYearOf } from '@/i18n/half-year'

/** `yyyy-MM`, so many months later (or earlier). */
export function monthLater(month: string, offset: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + offset
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

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
