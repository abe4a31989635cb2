import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { administrationTree } from './administration-tree'
import { root, signedIn } from './frames'
import { half, month, text } from './search'

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

const passwordReset = createRoute({
  getParentRoute: () => root,
  path: '/password-reset',
  component: lazyRouteComponent(() => import('@/features/admission/reset-page'), 'ResetPage'),
})
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('@/features/admission/password-page'), 'PasswordPage'),
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
const mandates = createRoute({
  getParentRoute: () => signedIn,
  path: '/mandates',
  component: lazyRouteComponent(() => import('./routes/mandates-route'), 'MandatesRoute'),
})
export const tree = root.addChildren([
  signIn,
  firstAdministrator,
  passwordReset,
  password,
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
    mandates,
    administrationTree,
  ]),
])
