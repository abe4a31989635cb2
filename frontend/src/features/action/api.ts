import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type { Action, ActionClosing, ActionPatch, NewAction } from '@/api/types'
import type { Shown } from './action-values'

const shown = {
  open: { status: ['open'] },
  overdue: { overdue: true },
  review: { reviewDue: true },
  ended: { status: ['done', 'dropped'] },
} as const satisfies Record<Shown, object>

/** Of a region, or of one of its bodies; what is due first comes first. */
export const listActions = (region: string, show: Shown, body?: string) => {
  const { status, ...rest } = { status: undefined, ...shown[show] }
  return api.queryOptions('get', '/actions', {
    params: {
      query: {
        region,
        pageSize: 200,
        ...rest,
        ...(status === undefined ? {} : { status: [...status] }),
        ...(body === undefined ? {} : { body }),
      },
    },
  })
}

export const listActionsOfMeeting = (meeting: string) =>
  api.queryOptions('get', '/actions', { params: { query: { meeting, pageSize: 200 } } })

/** Who may own an action besides the bodies: the members of the body that agrees on it. */
export const listMembers = (body: string) =>
  api.queryOptions('get', '/memberships', { params: { query: { body, pageSize: 200 } } }, { staleTime: 5 * 60_000 })

export const noteAction = (body: NewAction) => bodyOf(http.POST('/actions', { body }))

const at = ({ id, etag }: Action) => ({ path: { id }, header: ifMatch(etag) })

export const changeAction = (action: Action, body: ActionPatch) =>
  bodyOf(http.PATCH('/actions/{id}', { params: at(action), headers: mergePatch, body }))

export const closeAction = (action: Action, body: ActionClosing) =>
  bodyOf(http.PUT('/actions/{id}/closing', { params: at(action), body }))

export const removeAction = (action: Action) => http.DELETE('/actions/{id}', { params: at(action) })
