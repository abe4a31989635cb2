import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'
import { root } from './frames'
import { text } from './search'

/* The pages for which nobody signs in. */

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
export const passwordReset = createRoute({
  getParentRoute: () => root,
  path: '/password-reset',
  beforeLoad: loadTexts('password'),
  component: lazyRouteComponent(() => import('@/features/admission/reset-page'), 'ResetPage'),
})
export const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  beforeLoad: loadTexts('password'),
  component: lazyRouteComponent(() => import('@/features/admission/password-page'), 'PasswordPage'),
})
export const ask = createRoute({
  getParentRoute: () => root,
  path: '/ask',
  beforeLoad: () => Promise.all([loadTexts('ask')(), loadTexts('proposal')()]),
  component: lazyRouteComponent(() => import('@/features/intake/ask-page'), 'AskPage'),
})
