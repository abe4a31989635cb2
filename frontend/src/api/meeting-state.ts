import type { Meeting, MinutesState } from './types'

const states: readonly MinutesState[] = ['draft', 'inReview', 'approved']

/** How far the minutes of a meeting are; the contract leaves the word open, the screens know these. */
export function minutesState({ minutesStatus }: Meeting): MinutesState | undefined {
  return states.find((state) => state === minutesStatus)
}
