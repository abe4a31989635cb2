import { useNavigate, useSearch } from '@tanstack/react-router'
import { maySeeProposals, useMe } from '@/api/me'
import { ProposalsPage } from '@/features/proposal/proposals-page'
import { Forbidden } from '@/ui/states'
import { useRegion } from '../region'

export function ProposalsRoute() {
  const me = useMe()
  const region = useRegion()
  const { show = 'open' } = useSearch({ from: '/signed-in/proposals' })
  const navigate = useNavigate({ from: '/proposals' })
  if (!region || !maySeeProposals(me)) return <Forbidden />
  return (
    <ProposalsPage
      region={region}
      show={show}
      onShow={(chosen) =>
        void navigate({ search: (before) => ({ ...before, show: chosen }), replace: true, resetScroll: false })
      }
    />
  )
}
