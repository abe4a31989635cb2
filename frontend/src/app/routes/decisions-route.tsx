import { useNavigate, useSearch } from '@tanstack/react-router'
import { DecisionsPage } from '@/features/decision/decisions-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function DecisionsRoute() {
  const region = useRegion()
  const { body, year } = useSearch({ from: '/signed-in/region-work/decisions' })
  const navigate = useNavigate({ from: '/decisions' })
  if (!region) return <Forbidden />
  return (
    <DecisionsPage
      region={region}
      body={body}
      year={year}
      onNarrow={(chosen) =>
        void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true, resetScroll: false })
      }
    />
  )
}
