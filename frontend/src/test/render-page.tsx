import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { getMe } from '@/api/me'
import type { Me } from '@/api/types'
import { ToastProvider } from '@/ui/toasts'
import { coordinator } from './fixtures'

/** Shows a page as a reader sees it: with its router, its server state and its messages. */
export function renderPage(page: ReactNode, me: Me = coordinator): UserEvent {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(getMe().queryKey, me)
  const root = createRootRoute({ component: Outlet })
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => page })
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: ['/here'] }),
  })
  render(
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <Suspense>
          <RouterProvider router={router as never} />
        </Suspense>
      </ToastProvider>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}
