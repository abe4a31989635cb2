// first of all, because it says in which order the layers of style stand
import './ui/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod/mini'
import { createQueries } from './app/queries'
import { createPages } from './app/router'
import { changeLanguage, chosenLanguage } from './i18n'

// the content security policy forbids code made from text, which zod would otherwise try
z.config({ jitless: true })

const queries = createQueries(() => {
  const { pathname, href } = pages.state.location
  if (pathname === '/sign-in') return
  void pages.navigate({ to: '/sign-in', search: { returnTo: href } }).then(() => {
    queries.clear()
  })
})
const pages = createPages(queries)

const container = document.getElementById('root')
if (!container) throw new Error('No #root element')

await changeLanguage(chosenLanguage())
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={pages} />
    </QueryClientProvider>
  </StrictMode>,
)
