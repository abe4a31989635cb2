import { api, bodyOf, http } from '@/api/client'
import type { FollowUpReport, FollowUpState, NewFollowUps } from '@/api/types'

/** What still asks for something. */
export const openStates: FollowUpState[] = ['notStarted', 'onCollegeAgenda', 'inProgress']

/** What is due first comes first; one municipality's own when it is named. */
export const listFollowUps = (region: string, status: FollowUpState[], municipality?: string) =>
  api.queryOptions('get', '/followUps', {
    params: { query: { region, status, pageSize: 200, ...(municipality === undefined ? {} : { municipality }) } },
  })

export const listFollowUpsOfMeeting = (meeting: string) =>
  api.queryOptions('get', '/followUps', { params: { query: { meeting, pageSize: 200 } } })

export const askFollowUps = (body: NewFollowUps) => bodyOf(http.POST('/followUps', { body }))

/** All are taken, or none. */
export const reportFollowUps = (items: FollowUpReport[]) => bodyOf(http.POST('/followUpReports', { body: { items } }))
