import { api, bodyOf, http, ifMatch } from '@/api/client'
import type { BundleTask, NewBundleTask } from '@/api/types'

const often = 1_000

export const isUnderWay = ({ status }: BundleTask) => status === 'waiting' || status === 'running'

/** Read again and again while one of them is written. A task by itself leads on to its archive, which no page reads. */
export const listBundles = () =>
  api.queryOptions(
    'get',
    '/bundleTasks',
    { params: { query: { pageSize: 200 } } },
    { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? often : false) },
  )

export const askBundle = (body: NewBundleTask) => bodyOf(http.POST('/bundleTasks', { body }))

export const removeBundle = ({ id, etag }: BundleTask) =>
  http.DELETE('/bundleTasks/{id}', { params: { path: { id }, header: ifMatch(etag) } })
