import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod/mini'
import { getMe } from '@/api/me'
import { hasStatus } from '@/api/problem'
import { Skeletons } from '@/ui/states'
import { parseSearch, stringifySearch } from './address'
import { PageError, PageMissing } from './page-error'
import { RootFrame } from './root-frame'
import { Shell } from './shell'

const text = z.catch(z.optional(z.string()), undefined)
const month = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), undefined)
const half = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-H[12]$/))), undefined)

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: RootFrame,
  notFoundComponent: PageMissing,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ returnTo: text }),
  component: lazyRouteComponent(() => import('./routes/sign-in-route'), 'SignInRoute'),
})
const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  component: lazyRouteComponent(() => import('@/features/access/first-administrator-page'), 'FirstAdministratorPage'),
})

/** Everything behind the sign-in; the chosen region travels along in every address. */
const signedIn = createRoute({
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
  component: Shell,
  errorComponent: PageError,
  notFoundComponent: PageMissing,
})

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/today-route'), 'TodayRoute'),
})
const meetings = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings',
  validateSearch: z.object({ half, body: text }),
  component: lazyRouteComponent(() => import('./routes/meetings-route'), 'MeetingsRoute'),
})
const planning = createRoute({
  getParentRoute: () => signedIn,
  path: '/planning',
  component: lazyRouteComponent(() => import('./routes/planning-route'), 'PlanningRoute'),
})
const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('./routes/meeting-route'), 'MeetingRoute'),
})
const agenda = createRoute({
  getParentRoute: () => meeting,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/agenda-route'), 'AgendaRoute'),
})
const attendance = createRoute({
  getParentRoute: () => meeting,
  path: '/attendance',
  component: lazyRouteComponent(() => import('./routes/attendance-route'), 'AttendanceRoute'),
})
const minutes = createRoute({
  getParentRoute: () => meeting,
  path: '/minutes',
  validateSearch: z.object({ entry: text }),
  component: lazyRouteComponent(() => import('./routes/minutes-route'), 'MinutesRoute'),
})
const edition = createRoute({
  getParentRoute: () => signedIn,
  path: '/editions/$editionId',
  component: lazyRouteComponent(() => import('./routes/edition-route'), 'EditionRoute'),
})
const flow = createRoute({
  getParentRoute: () => signedIn,
  path: '/flow',
  validateSearch: z.object({
    obligation: z.catch(z.optional(z.enum(['agenda', 'minutes'])), undefined),
    from: month,
    municipality: text,
    month,
  }),
  component: lazyRouteComponent(() => import('./routes/flow-route'), 'FlowRoute'),
})
const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/access/tokens-page'), 'TokensPage'),
})

const meetingParts = meeting.addChildren([agenda, attendance, minutes])
const tree = root.addChildren([
  signIn,
  firstAdministrator,
  signedIn.addChildren([today, meetings, planning, meetingParts, edition, flow, tokens]),
])

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
