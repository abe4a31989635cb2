const minute = 60_000

interface Timed {
  id: string
  minutes: number
}

export interface Stop<T extends Timed> {
  item: T
  startsAt: string
  /** Minutes of this item that fall after the planned end of the meeting. */
  overrun: number
}

export interface Timetable<T extends Timed> {
  stops: Stop<T>[]
  endsAt: string
  totalMinutes: number
  /** Minutes past the planned end; negative is room that is left. */
  overrun: number
}

/** Puts the clock beside the items: each starts where the one before it ends. */
export function timetable<T extends Timed>(items: readonly T[], startsAt: string, plannedEnd: string): Timetable<T> {
  const end = Date.parse(plannedEnd)
  let clock = Date.parse(startsAt)
  const stops = items.map((item) => {
    const start = clock
    clock += item.minutes * minute
    const overrun = Math.max(0, clock - Math.max(start, end)) / minute
    return { item, startsAt: new Date(start).toISOString(), overrun }
  })
  return {
    stops,
    endsAt: new Date(clock).toISOString(),
    totalMinutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
    overrun: (clock - end) / minute,
  }
}
