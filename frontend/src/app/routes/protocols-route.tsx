import { ProtocolsPage } from '@/features/protocol/protocols-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function ProtocolsRoute() {
  const region = useRegion()
  if (!region) return <Forbidden />
  return <ProtocolsPage key={region.id} region={region} />
}
