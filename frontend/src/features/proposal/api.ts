import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { NewIntakeLink, NewProposal, Proposal, ProposalPatch, ProposalState, Triage } from '@/api/types'

/** The newest first: one's own for a proposer, all that were handed in for the coordinator. */
export const listProposals = (region: string, status: ProposalState[]) =>
  api.queryOptions('get', '/proposals', { params: { query: { region, status, pageSize: 200 } } })

/** What waits for a place on an agenda of the body. */
export const listIntake = (body: string) =>
  api.queryOptions('get', '/proposals', {
    params: { query: { body, status: ['submitted', 'inTreatment'], pageSize: 200 } },
  })

export const addProposal = (body: NewProposal) => bodyOf(http.POST('/proposals', { body }))

export const changeProposal = ({ id, etag }: Proposal, body: ProposalPatch) =>
  bodyOf(
    http.PATCH('/proposals/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

const at = ({ id, etag }: Proposal) => ({ path: { id }, header: ifMatch(etag) })

export const submitProposal = (proposal: Proposal) =>
  bodyOf(http.PUT('/proposals/{id}/submission', { params: at(proposal) }))

export const withdrawProposal = (proposal: Proposal) =>
  bodyOf(http.PUT('/proposals/{id}/withdrawal', { params: at(proposal) }))

export const supportProposal = ({ id }: Proposal) =>
  bodyOf(http.PUT('/proposals/{id}/support', { params: { path: { id } } }))

export const endProposalSupport = ({ id }: Proposal) =>
  bodyOf(http.DELETE('/proposals/{id}/support', { params: { path: { id } } }))

export const acceptProposal = (proposal: Proposal, meeting: string) =>
  bodyOf(http.PUT('/proposals/{id}/acceptance', { params: at(proposal), body: { meeting } }))

export const treatProposal = (proposal: Proposal, triage: Triage) =>
  bodyOf(http.PUT('/proposals/{id}/treatment', { params: at(proposal), body: { triage } }))

export const returnProposal = (proposal: Proposal, reason: string) =>
  bodyOf(http.PUT('/proposals/{id}/return', { params: at(proposal), body: { reason } }))

/** Meetings whose agenda is not closed yet, the soonest first. */
export const listOpenMeetings = (body: string, today: string) =>
  api.queryOptions('get', '/meetings', {
    params: { query: { body, dateFrom: today, status: ['planned', 'convened'], sort: 'startsAt', pageSize: 20 } },
  })

export const listMembers = (body: string, on: string) =>
  api.queryOptions('get', '/memberships', { params: { query: { body, on, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

export const listDossiers = (region: string) =>
  api.queryOptions('get', '/dossiers', { params: { query: { region, pageSize: 200 } } })

/** By which organizations without accounts propose. */
export const listIntakeLinks = (region: string) =>
  api.queryOptions('get', '/intakeLinks', { params: { query: { region, pageSize: 200 } } })

export const makeIntakeLink = (body: NewIntakeLink) => bodyOf(http.POST('/intakeLinks', { body }))

export const revokeIntakeLink = (id: string, etag: string) =>
  http.DELETE('/intakeLinks/{id}', { params: { path: { id }, header: ifMatch(etag) } })

export const listOutsiders = () =>
  api.queryOptions('get', '/organizations', { params: { query: { pageSize: 200 } } }, { staleTime: 5 * 60_000 })
