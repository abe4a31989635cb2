import { createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { getMe } from '@/api/me'
import { hasStatus } from '@/api/problem'
import { PageError, PageMissing } from './page-error'
import { firstAdministrator, root, signIn } from './open-pages'
import { half, month, text } from './search'
import { Shell } from './shell'

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
    obligation: z.catch(z.optional(z.enum(['agenda', 'minutes', 'briefing'])), undefined),
    from: month,
    municipality: text,
    month,
  }),
  component: lazyRouteComponent(() => import('./routes/flow-route'), 'FlowRoute'),
})
const followUps = createRoute({
  getParentRoute: () => signedIn,
  path: '/follow-ups',
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(['open', 'ended'])), undefined) }),
  component: lazyRouteComponent(() => import('./routes/follow-ups-route'), 'FollowUpsRoute'),
})
const briefings = createRoute({
  getParentRoute: () => signedIn,
  path: '/briefings',
  component: lazyRouteComponent(() => import('./routes/briefings-route'), 'BriefingsRoute'),
})
const briefing = createRoute({
  getParentRoute: () => signedIn,
  path: '/briefings/$briefingId',
  component: lazyRouteComponent(() => import('./routes/briefing-route'), 'BriefingRoute'),
})
const college = createRoute({
  getParentRoute: () => signedIn,
  path: '/college',
  validateSearch: z.object({ month, municipality: text }),
  component: lazyRouteComponent(() => import('./routes/college-route'), 'CollegeRoute'),
})
const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/access/tokens-page'), 'TokensPage'),
})
const mails = createRoute({
  getParentRoute: () => signedIn,
  path: '/mails',
  component: lazyRouteComponent(() => import('@/features/mail/mails-page'), 'MailsPage'),
})

export const tree = root.addChildren([
  signIn,
  firstAdministrator,
  signedIn.addChildren([
    today,
    meetings,
    planning,
    meeting.addChildren([agenda, attendance, minutes]),
    edition,
    flow,
    followUps,
    briefings,
    briefing,
    college,
    tokens,
    mails,
  ]),
])
