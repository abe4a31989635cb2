import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { PageMissing } from './page-error'
import { RootFrame } from './root-frame'
import { text } from './search'

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: RootFrame,
  notFoundComponent: PageMissing,
})

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ returnTo: text }),
  component: lazyRouteComponent(() => import('./routes/sign-in-route'), 'SignInRoute'),
})
export const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  component: lazyRouteComponent(() => import('@/features/access/first-administrator-page'), 'FirstAdministratorPage'),
})
