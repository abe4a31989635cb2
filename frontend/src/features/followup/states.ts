import type { FollowUp, FollowUpReport, FollowUpState } from '@/api/types'

/** On the way, in the order of the road; a municipality may skip ahead but never goes back. */
const road: FollowUpState[] = ['notStarted', 'onCollegeAgenda', 'inProgress']
const ends: FollowUpState[] = ['done', 'notApplicable', 'optedOut']

/** What may follow a state. */
export function nextStates(status: FollowUpState): FollowUpState[] {
  const place = road.indexOf(status)
  return place < 0 ? [] : [...road.slice(place + 1), ...ends]
}

/** What may follow every one of these. */
export function commonStates(followUps: readonly FollowUp[]): FollowUpState[] {
  return [...road, ...ends].filter((state) => followUps.every(({ status }) => nextStates(status).includes(state)))
}

/** Says the new state and keeps what was said before. */
export function reportOf({ id, note, treatedOn, link }: FollowUp, status: FollowUpState): FollowUpReport {
  return {
    followUp: id,
    status,
    ...(note === undefined ? {} : { note }),
    ...(treatedOn === undefined ? {} : { treatedOn }),
    ...(link === undefined ? {} : { link }),
  }
}
