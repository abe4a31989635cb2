import { useMe, worksInRegion } from '@/api/me'
import { ThemesPage } from '@/features/theme/themes-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function ThemesRoute() {
  const me = useMe()
  const region = useRegion()
  return region && worksInRegion(me) ? <ThemesPage key={region.id} region={region} /> : <Forbidden />
}
