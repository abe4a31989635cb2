import { useNavigate, useSearch } from '@tanstack/react-router'
import { FlowPage } from '@/features/delivery/flow-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function FlowRoute() {
  const region = useRegion()
  const search = useSearch({ from: '/signed-in/flow' })
  const navigate = useNavigate({ from: '/flow' })
  if (!region) return <Forbidden />
  return (
    <FlowPage
      region={region}
      search={search}
      onSearch={(change) =>
        void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
      }
    />
  )
}
