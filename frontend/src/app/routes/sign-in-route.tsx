import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { SignInPage } from '@/features/access/sign-in-page'

/** After signing in the reader goes where they were heading, inside this site only. */
export function SignInRoute() {
  const { returnTo } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const { history } = useRouter()
  const queries = useQueryClient()
  const enter = async () => {
    queries.clear()
    if (returnTo !== undefined && /^\/(?![/\\])/.test(returnTo)) history.push(returnTo)
    else await navigate({ to: '/' })
  }
  return <SignInPage onSignedIn={enter} />
}
