import type { Referral, ReferralState, ReferralTarget } from '@/api/types'
import { openStates } from './api'

/** A target with the referral it belongs to: what one organization is asked. */
export interface Asked {
  referral: Referral
  target: ReferralTarget
}

const ends: ReferralState[] = ['decided', 'declined']

/** What an answer may say: the same again, to complete it, or what follows. */
export const nextStates = (status: ReferralState): ReferralState[] =>
  openStates.includes(status) ? ['onAgenda', ...ends] : [status]

/** What may be said to each of these at once. */
export const commonStates = (asked: readonly Asked[]): ReferralState[] =>
  (['onAgenda', ...ends] as const).filter((state) =>
    asked.every(({ target }) => nextStates(target.status).includes(state)),
  )

/** What the reader may answer, over all referrals. */
export const askedOf = (referrals: readonly Referral[], organization: string): Asked[] =>
  referrals.flatMap((referral) =>
    referral.targets
      .filter((target) => target.organization.id === organization)
      .map((target) => ({ referral, target })),
  )

/** How many targets stand where. */
export function countsOf({ targets }: Pick<Referral, 'targets'>) {
  const of = (status: ReferralState) => targets.filter((target) => target.status === status).length
  return {
    total: targets.length,
    decided: of('decided'),
    declined: of('declined'),
    open: of('referred') + of('onAgenda'),
    overdue: targets.filter(({ overdue }) => overdue).length,
  }
}
