import { api, bodyOf, http, ifMatch, mergePatch } from '@/api/client'
import type {
  Attendance,
  Attendee,
  Cancellation,
  Meeting,
  MeetingPatch,
  NewCalendarLink,
  NewConvocation,
  NewMeeting,
  Rescheduling,
} from '@/api/types'
import type { HalfYear } from '@/i18n/half-year'

export const listMeetings = (region: string, { firstDay, lastDay }: HalfYear, body?: string) =>
  api.queryOptions('get', '/meetings', {
    params: {
      query: {
        region,
        dateFrom: firstDay,
        dateTo: lastDay,
        sort: 'startsAt',
        pageSize: 200,
        ...(body === undefined ? {} : { body }),
      },
    },
  })

export const listPlanningWarnings = (region: string, { firstDay, lastDay }: HalfYear) =>
  api.queryOptions('get', '/planningWarnings', {
    params: { query: { region, dateFrom: firstDay, dateTo: lastDay } },
  })

export const planMeeting = (body: NewMeeting) => bodyOf(http.POST('/meetings', { body }))

export const getMeeting = (id: string) => api.queryOptions('get', '/meetings/{id}', { params: { path: { id } } })

export const changeMeeting = ({ id, etag }: Meeting, body: MeetingPatch) =>
  bodyOf(
    http.PATCH('/meetings/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      headers: mergePatch,
      body,
    }),
  )

export const openMeeting = ({ id, etag }: Meeting) =>
  bodyOf(http.PUT('/meetings/{id}/opening', { params: { path: { id }, header: ifMatch(etag) } }))

export const closeMeeting = ({ id, etag }: Meeting) =>
  bodyOf(http.PUT('/meetings/{id}/closing', { params: { path: { id }, header: ifMatch(etag) } }))

export const rescheduleMeeting = ({ id, etag }: Meeting, body: Rescheduling) =>
  bodyOf(http.PUT('/meetings/{id}/rescheduling', { params: { path: { id }, header: ifMatch(etag) }, body }))

export const cancelMeeting = ({ id, etag }: Meeting, body: Cancellation) =>
  bodyOf(http.PUT('/meetings/{id}/cancellation', { params: { path: { id }, header: ifMatch(etag) }, body }))

/** Ahead of the agenda, which otherwise convenes by itself. */
export const conveneMeeting = ({ id }: Meeting, body: NewConvocation) =>
  bodyOf(http.POST('/meetings/{id}/convocations', { params: { path: { id } }, body }))

export const getAttendance = (id: string) =>
  api.queryOptions('get', '/meetings/{id}/attendance', { params: { path: { id } } })

export const changeAttendance = ({ etag, meeting: { id } }: Attendance, attendees: readonly Attendee[]) =>
  bodyOf(
    http.PUT('/meetings/{id}/attendance', {
      params: { path: { id }, header: ifMatch(etag) },
      body: {
        items: attendees.map(({ organization, office, status, substitutedBy }) => ({
          organization: organization.id,
          office,
          status,
          ...(status === 'substituted' && substitutedBy !== undefined ? { substitutedBy } : {}),
        })),
      },
    }),
  )

export const listCalendarLinks = () => api.queryOptions('get', '/calendars', { params: { query: { pageSize: 200 } } })

export const makeCalendarLink = (body: NewCalendarLink) => bodyOf(http.POST('/calendars', { body }))

export const revokeCalendarLink = (id: string, etag: string) =>
  http.DELETE('/calendars/{id}', { params: { path: { id }, header: ifMatch(etag) } })
