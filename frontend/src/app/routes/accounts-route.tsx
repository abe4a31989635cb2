import { useNavigate, useSearch } from '@tanstack/react-router'
import { AccountsPage } from '@/features/admission/accounts-page'

export function AccountsRoute() {
  const { user, status } = useSearch({ from: '/signed-in/administration/accounts' })
  const navigate = useNavigate()
  return (
    <AccountsPage
      userName={user ?? ''}
      status={status}
      onSearch={(wanted) =>
        void navigate({
          to: '/accounts',
          search: (before) => ({ region: before.region, user: wanted.userName, status: wanted.status }),
          replace: true,
          resetScroll: false,
        })
      }
      onInvited={(accountId) => void navigate({ to: '/accounts/$accountId', params: { accountId } })}
    />
  )
}
