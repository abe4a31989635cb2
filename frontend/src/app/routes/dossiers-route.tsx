import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMe, worksInRegion } from '@/api/me'
import { DossiersPage } from '@/features/dossier/dossiers-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function DossiersRoute() {
  const me = useMe()
  const region = useRegion()
  const { theme, show } = useSearch({ from: '/signed-in/region-work/dossiers' })
  const navigate = useNavigate({ from: '/dossiers' })
  if (!region || !worksInRegion(me)) return <Forbidden />
  return (
    <DossiersPage
      key={region.id}
      region={region}
      shown={{ theme, show }}
      onShow={(chosen) =>
        void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true, resetScroll: false })
      }
    />
  )
}
