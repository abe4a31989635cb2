import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ProtocolPage } from '@/features/protocol/protocol-page'
import { ReferralBoard } from '@/features/referral/referral-board'

export function ProtocolRoute() {
  const { protocolId } = useParams({ from: '/signed-in/region-work/protocols/$protocolId' })
  const { year } = useSearch({ from: '/signed-in/region-work/protocols/$protocolId' })
  const navigate = useNavigate({ from: '/protocols/$protocolId' })
  return (
    <ProtocolPage
      key={protocolId}
      id={protocolId}
      year={year === undefined ? undefined : Number(year)}
      onYear={(chosen) =>
        void navigate({
          search: (before) => ({ ...before, year: String(chosen) }),
          replace: true,
          resetScroll: false,
        })
      }
      onRemoved={() => void navigate({ to: '/protocols' })}
      approvals={(referral) => <ReferralBoard id={referral} />}
    />
  )
}
