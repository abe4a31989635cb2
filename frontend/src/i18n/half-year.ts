/** Half a year, written `2026-H2`: the rhythm in which councils are told and meetings are listed. */
export interface HalfYear {
  id: string
  year: number
  half: 1 | 2
  firstDay: string
  lastDay: string
  /** `yyyy-MM`, six of them. */
  months: string[]
}

export function halfYear(year: number, half: 1 | 2): HalfYear {
  const first = half === 1 ? 1 : 7
  const months = Array.from({ length: 6 }, (_, place) => `${year}-${String(first + place).padStart(2, '0')}`)
  return {
    id: `${year}-H${half}`,
    year,
    half,
    firstDay: `${year}-${half === 1 ? '01-01' : '07-01'}`,
    lastDay: `${year}-${half === 1 ? '06-30' : '12-31'}`,
    months,
  }
}

/** The half-year in which a day `yyyy-MM-dd` (or month `yyyy-MM`) falls. */
export function halfYearOf(day: string): HalfYear {
  return halfYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) <= 6 ? 1 : 2)
}

/** The half-year that an address names, or else the one of `today`. */
export function chosenHalfYear(id: string | undefined, today: string): HalfYear {
  return id === undefined ? halfYearOf(today) : halfYear(Number(id.slice(0, 4)), id.endsWith('1') ? 1 : 2)
}

export const previousHalfYear = ({ year, half }: HalfYear) => (half === 2 ? halfYear(year, 1) : halfYear(year - 1, 2))
export const nextHalfYear = ({ year, half }: HalfYear) => (half === 1 ? halfYear(year, 2) : halfYear(year + 1, 1))
