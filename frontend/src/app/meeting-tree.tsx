import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'
import { signedIn } from './frames'
import { text } from './search'

const meeting = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings/$meetingId',
  beforeLoad: () => Promise.all([loadTexts('preparation')(), loadTexts('crisis')(), loadTexts('stance')()]),
  component: lazyRouteComponent(() => import('./routes/meeting-route'), 'MeetingRoute'),
})
const agenda = createRoute({
  getParentRoute: () => meeting,
  path: '/',
  beforeLoad: loadTexts('proposal'),
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
  beforeLoad: () => Promise.all([loadTexts('minutes')(), loadTexts('action')()]),
  validateSearch: z.object({ entry: text }),
  component: lazyRouteComponent(() => import('./routes/minutes-route'), 'MinutesRoute'),
})
const crisisDesk = createRoute({
  getParentRoute: () => meeting,
  path: '/crisis',
  beforeLoad: loadTexts('crisis'),
  component: lazyRouteComponent(() => import('./routes/crisis-desk-route'), 'CrisisDeskRoute'),
})
const votes = createRoute({
  getParentRoute: () => meeting,
  path: '/votes',
  beforeLoad: loadTexts('assembly'),
  component: lazyRouteComponent(() => import('./routes/votes-route'), 'VotesRoute'),
})

/** One meeting and its parts. */
export const meetingTree = meeting.addChildren([agenda, attendance, votes, minutes, crisisDesk])
