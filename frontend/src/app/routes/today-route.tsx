import { Navigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { standsAs, useMe } from '@/api/me'
import { CollegeNow } from '@/features/college/college-now'
import { Inbox } from '@/features/delivery/inbox'
import { OpenInvitations } from '@/features/invitation/open-invitations'
import { TodayPage } from '@/features/today/today-page'
import { NoMandate } from '@/features/today/no-mandate'
import { loadTexts } from '@/i18n'
import { useRegion } from '../region'

// with its texts, which nobody else needs here
const ProtocolAlarms = lazy(async () => {
  await loadTexts('protocol')()
  return { default: (await import('@/features/protocol/protocol-alarms')).ProtocolAlarms }
})

const ActionAlarms = lazy(async () => {
  await loadTexts('action')()
  return { default: (await import('@/features/action/action-alarms')).ActionAlarms }
})

export function TodayRoute() {
  const region = useRegion()
  const me = useMe()
  if (!region && standsAs(me, 'administrator')) return <Navigate to="/accounts" replace />
  if (!region) return <NoMandate />
  return (
    <TodayPage
      region={region}
      invitations={<OpenInvitations />}
      inbox={<Inbox />}
      college={<CollegeNow />}
      alarms={
        standsAs(me, 'coordinator') && (
          <Suspense>
            <ActionAlarms region={region} />
            <ProtocolAlarms region={region} />
          </Suspense>
        )
      }
    />
  )
}
