import { BundlesPage } from '@/features/bundle/bundles-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function BundlesRoute() {
  const region = useRegion()
  return region ? <BundlesPage region={region} /> : <Forbidden />
}
