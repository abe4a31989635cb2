import { Inbox } from '@/features/delivery/inbox'
import { OpenInvitations } from '@/features/invitation/open-invitations'
import { TodayPage } from '@/features/today/today-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function TodayRoute() {
  const region = useRegion()
  if (!region) return <Forbidden />
  return <TodayPage region={region} invitations={<OpenInvitations />} inbox={<Inbox />} />
}
