import { CollegeNow } from '@/features/college/college-now'
import { Inbox } from '@/features/delivery/inbox'
import { TodayPage } from '@/features/today/today-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function TodayRoute() {
  const region = useRegion()
  if (!region) return <Forbidden />
  return <TodayPage region={region} inbox={<Inbox />} college={<CollegeNow />} />
}
