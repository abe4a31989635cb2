import { api, bodyOf, http } from '@/api/client'
import type { NewReferralAnswer, ReferralState } from '@/api/types'

/** Who still owes an answer. */
export const openStates: ReferralState[] = ['referred', 'onAgenda']
export type Shown = 'open' | 'overdue' | 'all'

const filters = {
  open: { status: openStates },
  overdue: { overdue: true },
  all: {},
} as const satisfies Record<Shown, object>

/** Those with a target that is so; one organization's own when it is named. */
export const listReferrals = (region: string, shown: Shown, organization?: string) =>
  api.queryOptions('get', '/referrals', {
    params: {
      query: { region, pageSize: 200, ...filters[shown], ...(organization === undefined ? {} : { organization }) },
    },
  })

export const getReferral = (id: string) => api.queryOptions('get', '/referrals/{id}', { params: { path: { id } } })

/** All are taken, or none. */
export const answerReferrals = (items: NewReferralAnswer[]) =>
  bodyOf(http.POST('/referralAnswers', { body: { items } }))
