import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'
import { signedIn } from './frames'
import { RegionWork } from './region-work'
import { text } from './search'

const regionWork = createRoute({ getParentRoute: () => signedIn, id: 'region-work', component: RegionWork })
const decisions = createRoute({
  getParentRoute: () => regionWork,
  path: '/decisions',
  validateSearch: z.object({ body: text, year: text }),
  beforeLoad: loadTexts('decision'),
  component: lazyRouteComponent(() => import('./routes/decisions-route'), 'DecisionsRoute'),
})
const bottlenecks = createRoute({
  getParentRoute: () => regionWork,
  path: '/bottlenecks',
  beforeLoad: loadTexts('bottleneck'),
  validateSearch: z.object({
    show: z.catch(z.optional(z.enum(['open', 'closed'])), undefined),
    level: z.catch(z.optional(z.enum(['local', 'regional', 'flemish', 'federal'])), undefined),
    theme: text,
  }),
  component: lazyRouteComponent(() => import('./routes/bottlenecks-route'), 'BottlenecksRoute'),
})
const actions = createRoute({
  getParentRoute: () => regionWork,
  path: '/actions',
  beforeLoad: loadTexts('action'),
  validateSearch: z.object({
    show: z.catch(z.optional(z.enum(['open', 'review', 'overdue', 'ended'])), undefined),
    body: text,
  }),
  component: lazyRouteComponent(() => import('./routes/actions-route'), 'ActionsRoute'),
})
const referrals = createRoute({
  getParentRoute: () => regionWork,
  path: '/referrals',
  validateSearch: z.object({ shown: z.catch(z.optional(z.enum(['open', 'overdue', 'all'])), undefined) }),
  beforeLoad: loadTexts('referrals'),
  component: lazyRouteComponent(() => import('./routes/referrals-route'), 'ReferralsRoute'),
})
const protocols = createRoute({
  getParentRoute: () => regionWork,
  path: '/protocols',
  beforeLoad: loadTexts('protocol'),
  component: lazyRouteComponent(() => import('./routes/protocols-route'), 'ProtocolsRoute'),
})
const protocol = createRoute({
  getParentRoute: () => regionWork,
  path: '/protocols/$protocolId',
  validateSearch: z.object({ year: text }),
  beforeLoad: () => Promise.all([loadTexts('protocol')(), loadTexts('referrals')()]),
  component: lazyRouteComponent(() => import('./routes/protocol-route'), 'ProtocolRoute'),
})
const plan = createRoute({
  getParentRoute: () => regionWork,
  path: '/plan',
  beforeLoad: loadTexts('plan'),
  validateSearch: z.object({ plan: text, year: z.catch(z.optional(z.number()), undefined) }),
  component: lazyRouteComponent(() => import('./routes/plan-route'), 'PlanRoute'),
})
const dossiers = createRoute({
  getParentRoute: () => regionWork,
  path: '/dossiers',
  validateSearch: z.object({
    theme: text,
    show: z.catch(z.optional(z.enum(['open', 'closed'])), undefined),
  }),
  beforeLoad: loadTexts('dossier'),
  component: lazyRouteComponent(() => import('./routes/dossiers-route'), 'DossiersRoute'),
})
const dossier = createRoute({
  getParentRoute: () => regionWork,
  path: '/dossiers/$dossierId',
  beforeLoad: loadTexts('dossier'),
  component: lazyRouteComponent(() => import('./routes/dossier-route'), 'DossierRoute'),
})
const themes = createRoute({
  getParentRoute: () => regionWork,
  path: '/themes',
  beforeLoad: loadTexts('dossier'),
  component: lazyRouteComponent(() => import('./routes/themes-route'), 'ThemesRoute'),
})

/** What a region works on between its meetings. */
export const regionTree = regionWork.addChildren([
  decisions,
  bottlenecks,
  actions,
  referrals,
  protocols,
  protocol,
  plan,
  dossiers,
  dossier,
  themes,
])
