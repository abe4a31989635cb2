import { useSuspenseQuery } from '@tanstack/react-query'
import { api } from './client'
import type { Me, Role } from './types'

export const getMe = () => api.queryOptions('get', '/me', {}, { staleTime: 5 * 60_000, retry: false })

/** The reader; the signed-in routes have loaded it before they show anything. */
export function useMe(): Me {
  return useSuspenseQuery(getMe()).data
}

export function standsAs(me: Me, ...roles: Role[]): boolean {
  return me.standings.some((standing) => roles.includes(standing.role))
}

/** Whoever belongs to a region sees its flow: the coordinator all of it, the others their own municipality; guests none. */
export const maySeeFlow = (me: Me) => me.regions.length > 0 && !me.standings.every(({ role }) => role === 'guest')

/** Who works in a region sees what it works on; guests do not. */
export const worksInRegion = maySeeFlow

/** Whoever proposes points, and the coordinator who treats them. */
export const maySeeProposals = (me: Me) => me.permitted.includes('addProposal') || standsAs(me, 'coordinator')

/** Who stands for a council only: it asks at the joint information session, and proposes nothing else. */
export const asksOnly = (me: Me) => me.standings.every(({ role }) => role === 'councilClerk' || role === 'councillor')

/** Coordinators see the mails about their region, administrators all. */
export const maySeeMails = (me: Me) => standsAs(me, 'coordinator', 'administrator')

/** The offices for which a municipality's own system may call. */
export const tokenOffices: Role[] = ['director', 'councilClerk']

export const mayMakeTokens = (me: Me) => standsAs(me, ...tokenOffices)

/** Office holders see the tokens of their office, administrators all. */
export const maySeeTokens = (me: Me) => mayMakeTokens(me) || standsAs(me, 'administrator')

const collegeOffices = [
  'mayor',
  'alderman',
  'director',
  'deputyDirector',
  'councilClerk',
  'mayorSecretary',
  'directorSecretary',
]

/** The municipality for whose college the reader works, if for one. */
export const ownCollege = ({ standings, municipalities }: Me) =>
  municipalities.find(({ id }) =>
    standings.some(({ office, organization }) => organization?.id === id && collegeOffices.includes(office ?? '')),
  )

/** The point of a college is for the college itself, and for the coordinator who follows what it gets. */
export const mayReadCollegeItem = (me: Me) => ownCollege(me) !== undefined || standsAs(me, 'coordinator')
