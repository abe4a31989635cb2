import { useNavigate, useSearch } from '@tanstack/react-router'
import { ReferralsPage } from '@/features/referral/referrals-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function ReferralsRoute() {
  const region = useRegion()
  const { shown = 'open' } = useSearch({ from: '/signed-in/region-work/referrals' })
  const navigate = useNavigate({ from: '/referrals' })
  if (!region) return <Forbidden />
  return (
    <ReferralsPage
      region={region}
      shown={shown}
      onShow={(chosen) =>
        void navigate({ search: (before) => ({ ...before, shown: chosen }), replace: true, resetScroll: false })
      }
    />
  )
}
