import { useParams } from '@tanstack/react-router'
import { AccountPage } from '@/features/admission/account-page'
import { MandatesOf } from '@/features/mandate/mandate-list'

export function AccountRoute() {
  const { accountId } = useParams({ from: '/signed-in/administration/accounts/$accountId' })
  return <AccountPage id={accountId} mandates={(person) => <MandatesOf person={person} />} />
}
