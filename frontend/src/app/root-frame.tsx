import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { locales, type Language } from '@/i18n'
import { ToastProvider } from '@/ui/toasts'

/** What every page stands in: its language, its messages, and the focus that follows a change of page. */
export function RootFrame() {
  const { i18n } = useTranslation()
  useFocusOnNewPage()
  return (
    <I18nProvider locale={locales[i18n.language as Language]}>
      <ToastProvider>
        <Outlet />
      </ToastProvider>
    </I18nProvider>
  )
}

/** A new page starts at its content, for keyboards and screen readers too; tabs keep the focus they have. */
function useFocusOnNewPage() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        const keepsFocus = document.activeElement?.closest('[data-keeps-focus]') ?? null
        if (!pathChanged || fromLocation === undefined || keepsFocus) return
        document.getElementById('main')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
