import { api, bodyOf, http, ifMatch } from '@/api/client'
import type {
  CouncilMandate,
  CouncilMandateReport,
  NewVote,
  QuorumPartner,
  Vote,
  VoteChoice,
  VoteCount,
} from '@/api/types'

const of = (id: string) => ({ params: { path: { id } } })

/** Read again now and then: at the table others note who came. */
export const getQuorum = (id: string) => api.queryOptions('get', '/meetings/{id}/quorum', of(id), { retry: false })
export const listVotes = (id: string) => api.queryOptions('get', '/meetings/{id}/votes', of(id), { retry: false })
export const listMandates = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/councilMandates', of(id), { retry: false })
export const getPoints = (id: string) => api.queryOptions('get', '/meetings/{id}/agenda', of(id))

export const listDecisionsOf = (meeting: string) =>
  api.queryOptions('get', '/decisions', { params: { query: { meeting, pageSize: 200 } } })

export const giveProxy = (id: string, organizationId: string, holder: string) =>
  bodyOf(
    http.PUT('/meetings/{id}/proxies/{organizationId}', { params: { path: { id, organizationId } }, body: { holder } }),
  )

export const withdrawProxy = (id: string, { organization, proxy }: QuorumPartner) =>
  http.DELETE('/meetings/{id}/proxies/{organizationId}', {
    params: { path: { id, organizationId: organization.id }, header: ifMatch(proxy?.etag ?? '') },
  })

export const openVote = (id: string, body: NewVote) => bodyOf(http.POST('/meetings/{id}/votes', { ...of(id), body }))

const guarded = ({ id, etag }: Vote) => ({ params: { path: { id }, header: ifMatch(etag) } })

export interface Cast {
  organization: string
  choice?: VoteChoice
}

/** All at once, and counted in the same breath. */
export async function closeVote(vote: Vote, items: Cast[], count?: VoteCount): Promise<Vote> {
  const noted = await bodyOf(http.PUT('/votes/{id}/ballots', { ...guarded(vote), body: { items } }))
  return bodyOf(http.PUT('/votes/{id}/closing', { ...guarded(noted), body: count === undefined ? {} : { count } }))
}

export const annulVote = (vote: Vote, reason: string) =>
  bodyOf(http.PUT('/votes/{id}/annulment', { ...guarded(vote), body: { reason } }))

export const takeDecision = (vote: string, text: string) => bodyOf(http.POST('/decisions', { body: { vote, text } }))

export const reportMandate = (id: string, { municipality }: CouncilMandate, body: CouncilMandateReport) =>
  bodyOf(
    http.PUT('/meetings/{id}/councilMandates/{nisCode}', {
      params: { path: { id, nisCode: municipality.id } },
      body,
    }),
  )
