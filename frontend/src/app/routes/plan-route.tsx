import { useNavigate, useSearch } from '@tanstack/react-router'
import { PlanPage } from '@/features/plan/plan-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function PlanRoute() {
  const region = useRegion()
  const { plan, year } = useSearch({ from: '/signed-in/region-work/plan' })
  const navigate = useNavigate({ from: '/plan' })
  if (!region) return <Forbidden />
  return (
    <PlanPage
      region={region}
      search={{ plan, year }}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
