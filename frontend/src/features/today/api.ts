import { api } from '@/api/client'
import type { InformationFlow } from '@/api/types'

/** The next meetings of a region, soonest first. */
export const listComingMeetings = (region: string, today: string) =>
  api.queryOptions('get', '/meetings', {
    params: {
      query: {
        region,
        dateFrom: today,
        status: ['planned', 'convened', 'held', 'cancelled'],
        sort: 'startsAt',
        pageSize: 5,
      },
    },
  })

/** Meetings that were held and whose minutes may still wait for somebody, latest first. */
export const listHeldMeetings = (region: string) =>
  api.queryOptions('get', '/meetings', {
    params: { query: { region, status: ['held'], sort: '-startsAt', pageSize: 20 } },
  })

export const listFailedDeliveries = (region: string) =>
  api.queryOptions('get', '/deliveries', { params: { query: { region, status: ['failed'], pageSize: 5 } } })

/** What was proposed and nobody has looked at yet. */
export const listSubmittedProposals = (region: string) =>
  api.queryOptions('get', '/proposals', { params: { query: { region, status: ['submitted'], pageSize: 100 } } })

export const getInformationFlow = (region: string, month: string) => ({
  ...api.queryOptions('get', '/informationFlow', { params: { query: { region, monthFrom: month, monthTo: month } } }),
  // without a format asked for, the API answers data; the contract lists the other media types of this address too
  select: (answer: unknown) => answer as InformationFlow,
})
