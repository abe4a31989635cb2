import { PlanningPage } from '@/features/series/planning-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function PlanningRoute() {
  const region = useRegion()
  return region ? <PlanningPage region={region} /> : <Forbidden />
}
