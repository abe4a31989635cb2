import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { CollegeItem, NewCollegePoint } from '@/api/types'

/** The municipalities of a region whose college received something in a month. */
export const listCollegeItems = (region: string, month: string) =>
  api.queryOptions('get', '/collegeItems', { params: { query: { region, month, pageSize: 200 } } })

/** What one college received in a month, if anything. */
export const listOwnCollegeItems = (municipality: string, month: string) =>
  api.queryOptions('get', '/collegeItems', { params: { query: { municipality, month, pageSize: 1 } } })

export const getCollegeItem = (municipality: string, month: string) => ({
  ...api.queryOptions('get', '/collegeItems/{id}', { params: { path: { id: `${municipality}-${month}` } } }),
  // without a format asked for, the API answers data; the contract lists the other media types of this address too
  select: (answer: unknown) => answer as CollegeItem,
})

/** The point as a document, to paste elsewhere. */
export const readCollegeItem = (id: string, format: 'html' | 'txt') =>
  bodyOf(http.GET('/collegeItems/{id}', { params: { path: { id }, query: { format } }, parseAs: 'text' }))

export const putCollegePoint = (body: NewCollegePoint) => bodyOf(http.POST('/collegePoints', { body }))

export const takeCollegePoint = (id: string, etag: string) =>
  http.DELETE('/collegePoints/{id}', { params: { path: { id }, header: ifMatch(etag) } })
