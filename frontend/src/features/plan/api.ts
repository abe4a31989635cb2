import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type {
  Commitment,
  CommitmentConfirmation,
  CommitmentPatch,
  NewCommitment,
  NewPlan,
  Plan,
  PlanPatch,
} from '@/api/types'

/** The newest first. */
export const listPlans = (region: string) =>
  api.queryOptions('get', '/plans', { params: { query: { region, pageSize: 200 } } })

/** What is pledged for one year of a plan; year 0 is the whole period. */
export const listCommitments = (plan: string, year: number) =>
  api.queryOptions('get', '/commitments', { params: { query: { plan, year, pageSize: 200 } } })

export const csvOf = (plan: string, year: number) =>
  `/doorstroom/v1/commitments?plan=${plan}&year=${year}&pageSize=200&format=csv`

export const listThemes = (region: string) =>
  api.queryOptions('get', '/themes', { params: { query: { region, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

export const listMembers = (body: string) =>
  api.queryOptions('get', '/memberships', { params: { query: { body, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

export const openPlan = (body: NewPlan) => bodyOf(http.POST('/plans', { body }))

export const changePlan = ({ id, etag }: Plan, body: PlanPatch) =>
  bodyOf(http.PATCH('/plans/{id}', { params: { path: { id }, header: ifMatch(etag) }, headers: mergePatch, body }))

export const pledge = (body: NewCommitment) => bodyOf(http.POST('/commitments', { body }))

const at = ({ id, etag }: Commitment) => ({ path: { id }, header: ifMatch(etag) })

export const changeCommitment = (commitment: Commitment, body: CommitmentPatch) =>
  bodyOf(http.PATCH('/commitments/{id}', { params: at(commitment), headers: mergePatch, body }))

export const confirm = (commitment: Commitment, body: CommitmentConfirmation) =>
  bodyOf(http.PUT('/commitments/{id}/confirmation', { params: at(commitment), body }))

export const withdraw = (commitment: Commitment, reason: string) =>
  bodyOf(http.PUT('/commitments/{id}/withdrawal', { params: at(commitment), body: { reason } }))
