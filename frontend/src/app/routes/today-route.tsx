import { Navigate } from '@tanstack/react-router'
import { standsAs, useMe } from '@/api/me'
import { CollegeNow } from '@/features/college/college-now'
import { Inbox } from '@/features/delivery/inbox'
import { OpenInvitations } from '@/features/invitation/open-invitations'
import { TodayPage } from '@/features/today/today-page'
import { NoMandate } from '@/features/today/no-mandate'
import { useRegion } from '../region'

export function TodayRoute() {
  const region = useRegion()
  const me = useMe()
  if (!region && standsAs(me, 'administrator')) return <Navigate to="/accounts" replace />
  if (!region) return <NoMandate />
  return <TodayPage region={region} invitations={<OpenInvitations />} inbox={<Inbox />} college={<CollegeNow />} />
}
