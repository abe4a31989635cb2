import { bodyOf, http } from '@/api/client'
import type { NewIntakeProposal } from '@/api/types'

/** What a link opens; the secret travels in the body, never in an address. */
export const openIntake = (secret: string) => bodyOf(http.POST('/intake/openings', { body: { secret } }))

export const addIntakeProposal = (body: NewIntakeProposal) => bodyOf(http.POST('/intake/proposals', { body }))

export const changeIntakeProposal = (id: string, body: NewIntakeProposal) =>
  bodyOf(http.PUT('/intake/proposals/{id}', { params: { path: { id } }, body }))

export const withdrawIntakeProposal = (id: string, secret: string) =>
  bodyOf(http.PUT('/intake/proposals/{id}/withdrawal', { params: { path: { id } }, body: { secret } }))
