import { useFormats } from '@/i18n/format'

/** The day of a meeting as on a tear-off calendar: weekday, day, month. */
export function DateLeaf({ at }: { at: string }) {
  const { weekday, dayOfMonth, shortMonthOf, longDate } = useFormats()
  return (
    <time className="date-leaf" dateTime={at}>
      <span className="unseen">{longDate(at)}</span>
      <span aria-hidden>{weekday(at)}</span>
      <span aria-hidden className="date-leaf-day">
        {dayOfMonth(at)}
      </span>
      <span aria-hidden>{shortMonthOf(at)}</span>
    </time>
  )
}
