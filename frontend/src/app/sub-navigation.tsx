import { Link, useLocation, type LinkProps } from '@tanstack/react-router'
import type { ParseKeys } from 'i18next'
import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface SubPage {
  to: NonNullable<LinkProps['to']>
  name: ParseKeys
}

/** The pages under one head. Where they would take several lines, they open under the name of the page one is on. */
export function SubNavigation({ label, pages }: { label: string; pages: readonly SubPage[] }) {
  const { t } = useTranslation()
  const id = useId()
  const { pathname } = useLocation()
  const [openedOn, setOpenedOn] = useState<string>()
  const isOpen = openedOn === pathname
  const current = pages.find(({ to }) => pathname.startsWith(to))
  return (
    <nav className="sub-navigation" aria-label={label}>
      <button
        type="button"
        className="sub-navigation-opener"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpenedOn(isOpen ? undefined : pathname)
        }}
      >
        {current ? t(current.name) : label}
        <ChevronDown size={18} aria-hidden />
      </button>
      <div id={id} data-open={isOpen}>
        {pages.map(({ to, name }) => (
          <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
            {t(name)}
          </Link>
        ))}
      </div>
    </nav>
  )
}
