import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  CalendarDays,
  FolderKanban,
  Grid3x3,
  IdCard,
  KeyRound,
  Landmark,
  Lightbulb,
  ListChecks,
  LogOut,
  Mail,
  ScrollText,
  Sun,
  Target,
  Webhook,
} from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/actions/action'
import {
  mayMakeTokens,
  mayReadCollegeItem,
  maySeeFlow,
  maySeeMails,
  maySeeProposals,
  useMe,
  worksInRegion,
} from '@/api/me'
import { signOut } from '@/features/access/api'

/** Where one can go, and what belongs to the reader's account. */
export function useGlobalActions(): Action[] {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useMemo(() => {
    const leave = async () => {
      await signOut()
      await navigate({ to: '/sign-in' })
      queries.clear()
    }
    return [
      {
        id: 'today',
        name: t('app.today'),
        section: 'navigation',
        icon: Sun,
        shortcuts: ['g v'],
        run: () => void navigate({ to: '/' }),
      },
      {
        id: 'meetings',
        name: t('app.meetings'),
        section: 'navigation',
        icon: CalendarDays,
        shortcuts: ['g m'],
        run: () => void navigate({ to: '/meetings' }),
      },
      {
        id: 'proposals',
        name: t('app.proposals'),
        section: 'navigation',
        icon: Lightbulb,
        shortcuts: ['g p'],
        isVisible: maySeeProposals(me),
        run: () => void navigate({ to: '/proposals' }),
      },
      {
        id: 'flow',
        name: t('app.flow'),
        section: 'navigation',
        icon: Grid3x3,
        shortcuts: ['g d'],
        isVisible: maySeeFlow(me),
        run: () => void navigate({ to: '/flow' }),
      },
      {
        id: 'followUps',
        name: t('app.followUps'),
        section: 'navigation',
        icon: ListChecks,
        shortcuts: ['g o'],
        isVisible: me.regions.length > 0,
        run: () => void navigate({ to: '/follow-ups' }),
      },
      {
        id: 'briefings',
        name: t('app.briefings'),
        section: 'navigation',
        icon: Landmark,
        shortcuts: ['g t'],
        isVisible: me.regions.length > 0,
        run: () => void navigate({ to: '/briefings' }),
      },
      {
        id: 'dossiers',
        name: t('app.dossiers'),
        section: 'navigation',
        icon: FolderKanban,
        shortcuts: ['g r'],
        isVisible: worksInRegion(me),
        run: () => void navigate({ to: '/dossiers' }),
      },
      {
        id: 'themes',
        name: t('app.themes'),
        section: 'navigation',
        icon: Target,
        isVisible: worksInRegion(me),
        run: () => void navigate({ to: '/themes' }),
      },
      {
        id: 'college',
        name: t('app.college'),
        section: 'navigation',
        icon: ScrollText,
        shortcuts: ['g c'],
        isVisible: mayReadCollegeItem(me),
        run: () => void navigate({ to: '/college' }),
      },
      {
        id: 'mandates',
        name: t('account.mandates'),
        section: 'account',
        icon: IdCard,
        isVisible: me.permitted.includes('giveMandate') && me.regions.length > 0,
        run: () => void navigate({ to: '/mandates' }),
      },
      {
        id: 'tokens',
        name: t('account.tokens'),
        section: 'account',
        icon: KeyRound,
        isVisible: mayMakeTokens(me),
        run: () => void navigate({ to: '/tokens' }),
      },
      {
        id: 'webhooks',
        name: t('account.webhooks'),
        section: 'account',
        icon: Webhook,
        isVisible: mayMakeTokens(me),
        run: () => void navigate({ to: '/webhooks' }),
      },
      {
        id: 'mails',
        name: t('account.mails'),
        section: 'account',
        icon: Mail,
        isVisible: maySeeMails(me),
        run: () => void navigate({ to: '/mails' }),
      },
      { id: 'signOut', name: t('account.signOut'), section: 'account', icon: LogOut, run: () => void leave() },
    ]
  }, [t, me, navigate, queries])
}
