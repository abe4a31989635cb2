import { useNavigate, useSearch } from '@tanstack/react-router'
import { ActionsPage } from '@/features/action/actions-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function ActionsRoute() {
  const region = useRegion()
  const { show, body } = useSearch({ from: '/signed-in/region-work/actions' })
  const navigate = useNavigate({ from: '/actions' })
  if (!region) return <Forbidden />
  return (
    <ActionsPage
      region={region}
      search={{ show, body }}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
