import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem, hasStatus } from '@/api/problem'

/** Server state of the whole application. `onSignedOut` runs when the session turns out to be over. */
export function createQueries(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (hasStatus(error, 401)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({
      // who the reader is, is asked by the router, which shows the sign-in itself
      onError: (error, { queryKey: [, path] }) => {
        if (path !== '/me') watch(error)
      },
    }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // a refusal stays a refusal; a hiccup of the line or the server is worth one more try
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  })
}
