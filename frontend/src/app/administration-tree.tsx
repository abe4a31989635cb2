import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod/mini'
import { loadTexts } from '@/i18n'
import { Administration } from './administration'
import { signedIn } from './frames'
import { text } from './search'

const administration = createRoute({
  getParentRoute: () => signedIn,
  id: 'administration',
  beforeLoad: () => Promise.all([loadTexts('administration')(), loadTexts('mandate')()]),
  component: Administration,
})
const accounts = createRoute({
  getParentRoute: () => administration,
  path: '/accounts',
  validateSearch: z.object({
    user: text,
    status: z.catch(z.optional(z.enum(['invited', 'active', 'ended', 'erased'])), undefined),
  }),
  component: lazyRouteComponent(() => import('./routes/accounts-route'), 'AccountsRoute'),
})
const account = createRoute({
  getParentRoute: () => administration,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./routes/account-route'), 'AccountRoute'),
})
const audit = createRoute({
  getParentRoute: () => administration,
  path: '/audit',
  validateSearch: z.object({ type: text }),
  component: lazyRouteComponent(() => import('./routes/audit-route'), 'AuditRoute'),
})
const importing = createRoute({
  getParentRoute: () => administration,
  path: '/import',
  component: lazyRouteComponent(() => import('@/features/loading/import-page'), 'ImportPage'),
})
const tokens = createRoute({
  getParentRoute: () => administration,
  path: '/tokens',
  component: lazyRouteComponent(() => import('@/features/access/tokens-page'), 'TokensPage'),
})
const webhooks = createRoute({
  getParentRoute: () => administration,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('@/features/webhook/webhooks-page'), 'WebhooksPage'),
})
const webhook = createRoute({
  getParentRoute: () => administration,
  path: '/webhooks/$webhookId',
  component: lazyRouteComponent(() => import('./routes/webhook-route'), 'WebhookRoute'),
})
const mails = createRoute({
  getParentRoute: () => administration,
  path: '/mails',
  component: lazyRouteComponent(() => import('@/features/mail/mails-page'), 'MailsPage'),
})

/** What an administrator keeps. */
export const administrationTree = administration.addChildren([
  accounts,
  account,
  audit,
  importing,
  tokens,
  webhooks,
  webhook,
  mails,
])
