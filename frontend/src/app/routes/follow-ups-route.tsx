import { useNavigate, useSearch } from '@tanstack/react-router'
import { FollowUpsPage } from '@/features/followup/follow-ups-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function FollowUpsRoute() {
  const region = useRegion()
  const { show = 'open' } = useSearch({ from: '/signed-in/follow-ups' })
  const navigate = useNavigate({ from: '/follow-ups' })
  if (!region) return <Forbidden />
  return (
    <FollowUpsPage
      region={region}
      show={show}
      onShow={(chosen) =>
        void navigate({ search: (before) => ({ ...before, show: chosen }), replace: true, resetScroll: false })
      }
    />
  )
}
