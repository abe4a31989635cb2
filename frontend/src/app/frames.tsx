import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod/mini'
import { getMe } from '@/api/me'
import { hasStatus } from '@/api/problem'
import { PageError, PageMissing } from './page-error'
import { RootFrame } from './root-frame'
import { text } from './search'

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: RootFrame,
  notFoundComponent: PageMissing,
})

/** Everything behind the sign-in; the chosen region travels along in every address. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: z.object({ region: text }),
  search: { middlewares: [retainSearchParams(['region'])] },
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.query({ ...getMe(), staleTime: 'static' })
    } catch (error) {
      if (!hasStatus(error, 401)) throw error
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- TanStack Router's redirect is thrown
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { returnTo: location.href } })
    }
  },
  component: lazyRouteComponent(() => import('./shell'), 'Shell'),
  errorComponent: PageError,
  notFoundComponent: PageMissing,
})
