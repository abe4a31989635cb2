import { MandatesPage } from '@/features/mandate/mandates-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function MandatesRoute() {
  const region = useRegion()
  return region ? <MandatesPage region={region} /> : <Forbidden />
}
