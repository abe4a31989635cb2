import { CrisisPage } from '@/features/crisis/crisis-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function CrisisRoute() {
  const region = useRegion()
  return region ? <CrisisPage region={region} /> : <Forbidden />
}
