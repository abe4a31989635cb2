import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { locales, type Language } from '.'

/** Meetings take place in Flanders, wherever the reader's machine thinks it is. */
export const timeZone = 'Europe/Brussels'

function formatters(language: Language) {
  const locale = locales[language]
  const instant = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    return (at: string | Date) => format.format(new Date(at))
  }
  // a plain date has no zone: noon UTC falls on the same day in Brussels, summer and winter
  const day = (options: Intl.DateTimeFormatOptions) => {
    const format = instant(options)
    return (date: string) => format(`${date.length === 7 ? `${date}-15` : date}T12:00:00Z`)
  }
  return {
    /** 14:00 */
    time: instant({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** donderdag 26 november 2026 */
    longDate: instant({ dateStyle: 'full' }),
    /** 26 november 2026 */
    date: instant({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** 26 nov */
    shortDate: instant({ day: 'numeric', month: 'short' }),
    /** 26 nov 14:00 */
    shortDateTime: instant({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** 26 */
    dayOfMonth: instant({ day: 'numeric' }),
    /** do */
    weekday: instant({ weekday: 'short' }),
    /** nov */
    shortMonthOf: instant({ month: 'short' }),
    /** Of a plain `yyyy-MM-dd`: 26 november 2026 */
    plainDate: day({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** Of a plain `yyyy-MM-dd`: donderdag */
    plainWeekday: day({ weekday: 'long' }),
    /** Of a plain `yyyy-MM`: november */
    monthName: day({ month: 'long' }),
    /** Of a plain `yyyy-MM`: november 2026 */
    month: day({ month: 'long', year: 'numeric' }),
    /** Of a plain `yyyy-MM`: nov 2026 */
    shortMonth: day({ month: 'short', year: 'numeric' }),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** 12 kB, 3,4 MB */
    bytes: (value: number) => {
      const [amount, unit] = value < 1e6 ? [value / 1e3, 'kilobyte'] : [value / 1e6, 'megabyte']
      const digits = { maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }
      return new Intl.NumberFormat(locale, { style: 'unit', unit, ...digits }).format(Math.max(amount, 1))
    },
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}

export type Formats = ReturnType<typeof formatters>

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => formatters(language), [language])
}

/** The calendar day of an instant in Brussels, as `yyyy-MM-dd`. */
export function dayOf(at: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at))
}
