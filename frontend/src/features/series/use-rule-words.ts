import { useTranslation } from 'react-i18next'
import type { MeetingSeries } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { dayNamed, monthNamed, rhythmOf } from './rule'

type Said = Pick<MeetingSeries, 'rule' | 'exceptions' | 'startTime'>

/** A rule as people say it: “elke vijf weken op donderdag om 9.00 u., niet in juli en augustus”. */
export function useRuleWords(): (series: Said) => string {
  const { t } = useTranslation()
  const { plainWeekday, monthName, list } = useFormats()
  const months = (numbers: readonly number[]) => list(numbers.map((month) => monthName(monthNamed(month))))
  const rhythm = (rule: string) => {
    const read = rhythmOf(rule)
    if (read === undefined) return t('series.words.rule', { rule })
    const weekday = plainWeekday(dayNamed(read.weekday))
    if (read.kind === 'weekly') {
      return t('series.words.weekly', {
        weeks: t(`series.words.weeks.${weeks(read.every)}`, { every: read.every }),
        weekday,
      })
    }
    const day = t('series.words.place', { place: t(`series.place.${read.place}`), weekday })
    return read.months.length === 0
      ? t('series.words.monthly', { day })
      : t('series.words.inMonths', { day, months: months(read.months) })
  }
  return ({ rule, exceptions, startTime }) => {
    const time = t('series.words.at', { rhythm: rhythm(rule), time: clock(startTime, t('series.words.clock')) })
    const skipped = exceptions.months ?? []
    return skipped.length === 0 ? time : t('series.words.but', { rhythm: time, months: months(skipped) })
  }
}

const weeks = (every: number) =>
  (['1', '2', '3', '4', '5', '6'] as const).find((word) => word === String(every)) ?? 'more'

/** 09:00 as “9.00” or “9:00”, as the language writes it. */
const clock = (time: string, separator: string) => time.replace(/^0/, '').replace(':', separator)
