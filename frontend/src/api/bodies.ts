import { api } from './client'

/** What meets in a region; it changes seldom. */
export const listBodies = (region: string) =>
  api.queryOptions('get', '/bodies', { params: { query: { region, pageSize: 200 } } }, { staleTime: 5 * 60_000 })
