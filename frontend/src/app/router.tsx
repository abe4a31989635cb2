import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { Skeletons } from '@/ui/states'
import { parseSearch, stringifySearch } from './address'
import { PageError, PageMissing } from './page-error'
import { tree } from './page-tree'

export const createPages = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 250,
    defaultPendingComponent: Skeletons,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageMissing,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>
  }
}
