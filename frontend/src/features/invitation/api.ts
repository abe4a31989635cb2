import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { Invitation, NewReply } from '@/api/types'

/** The reader's own seats at one meeting. */
export const listInvitationsTo = (meeting: string) =>
  api.queryOptions('get', '/invitations', { params: { query: { meeting } } })

/** The meetings that are convened and wait for the reader's word, soonest first. */
export const listOpenInvitations = () =>
  api.queryOptions('get', '/invitations', {
    params: { query: { status: ['convened'], answered: false, pageSize: 10 } },
  })

export const getReplies = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/attendance/replies', { params: { path: { id } } })

export const answerInvitation = ({ etag, meeting, organization, office }: Invitation, body: NewReply) =>
  bodyOf(
    http.PUT('/meetings/{id}/attendance/replies/{organization}/{office}', {
      params: { path: { id: meeting.id, organization: organization.id, office }, header: ifMatch(etag) },
      body,
    }),
  )
