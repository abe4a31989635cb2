import { api } from '@/api/client'

export interface Wanted {
  type?: string
  region?: string
}

export const listAuditEntries = ({ type, region }: Wanted) =>
  api.queryOptions('get', '/auditEntries', {
    params: {
      query: {
        sort: '-sequence',
        pageSize: 100,
        ...(type === undefined ? {} : { type: [type] }),
        ...(region === undefined ? {} : { region }),
      },
    },
  })

/** Recomputes the whole chain: only when asked. */
export const verifyAudit = () => api.queryOptions('get', '/auditEntries/verification', {}, { enabled: false })
