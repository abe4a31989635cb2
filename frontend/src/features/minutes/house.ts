import type { Minutes, OutcomeType, Reference } from '@/api/types'

/** What every entry needs to know of the minutes it stands in. */
export interface House {
  minutes: Minutes
  /** The outcomes that this body may take, and no other. */
  outcomeTypes: readonly OutcomeType[]
  /** The members on the day of the meeting, whose positions can be noted. */
  organizations: readonly Reference[]
}
