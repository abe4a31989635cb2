import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'
import { administrationTree } from './administration-tree'
import { root, signedIn } from './frames'
import { meetingTree } from './meeting-tree'
import { ask, firstAdministrator, password, passwordReset, signIn } from './open-pages'
import { regionTree } from './region-tree'
import { half, month, text } from './search'

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
  beforeLoad: loadTexts('series'),
  component: lazyRouteComponent(() => import('./routes/planning-route'), 'PlanningRoute'),
})
const bundles = createRoute({
  getParentRoute: () => signedIn,
  path: '/bundles',
  beforeLoad: loadTexts('administration'),
  component: lazyRouteComponent(() => import('./routes/bundles-route'), 'BundlesRoute'),
})
const crisis = createRoute({
  getParentRoute: () => signedIn,
  path: '/crisis',
  beforeLoad: loadTexts('crisis'),
  component: lazyRouteComponent(() => import('./routes/crisis-route'), 'CrisisRoute'),
})
const edition = createRoute({
  getParentRoute: () => signedIn,
  path: '/editions/$editionId',
  component: lazyRouteComponent(() => import('./routes/edition-route'), 'EditionRoute'),
})
const flow = createRoute({
  getParentRoute: () => signedIn,
  path: '/flow',
  beforeLoad: () => Promise.all([loadTexts('flow')(), loadTexts('rules')()]),
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
const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals',
  beforeLoad: loadTexts('proposal'),
  validateSearch: z.object({ show: z.catch(z.optional(z.enum(['open', 'ended'])), undefined) }),
  component: lazyRouteComponent(() => import('./routes/proposals-route'), 'ProposalsRoute'),
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
const mandates = createRoute({
  getParentRoute: () => signedIn,
  path: '/mandates',
  beforeLoad: loadTexts('mandate'),
  component: lazyRouteComponent(() => import('./routes/mandates-route'), 'MandatesRoute'),
})

export const tree = root.addChildren([
  signIn,
  firstAdministrator,
  passwordReset,
  ask,
  password,
  signedIn.addChildren([
    today,
    meetings,
    planning,
    bundles,
    crisis,
    meetingTree,
    edition,
    flow,
    followUps,
    proposals,
    briefings,
    briefing,
    college,
    mandates,
    regionTree,
    administrationTree,
  ]),
])
