import { useNavigate, useSearch } from '@tanstack/react-router'
import { BottlenecksPage } from '@/features/bottleneck/bottlenecks-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function BottlenecksRoute() {
  const region = useRegion()
  const { show, level, theme } = useSearch({ from: '/signed-in/region-work/bottlenecks' })
  const navigate = useNavigate({ from: '/bottlenecks' })
  if (!region) return <Forbidden />
  return (
    <BottlenecksPage
      region={region}
      search={{ show, level, theme }}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
