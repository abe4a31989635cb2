import { Link } from '@tanstack/react-router'
import { BellRing, FileText, ScrollText, Waypoints } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { standsAs, useMe } from '@/api/me'
import type { Obligation, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import { RemindDialog } from './remind-dialog'

const RulesDialog = lazy(async () => ({ default: (await import('./rules-dialog')).RulesDialog }))
const formats = ['csv', 'pdf', 'docx'] as const

interface Props {
  region: Reference
  obligation: Obligation
  /** Those of the half-year on the screen. */
  months: readonly string[]
}

/** What can be done with the matrix: remind who is late, keep it as proof. */
export function FlowTools({ region, obligation, months }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const [isReminding, setReminding] = useState(false)
  const [isRuling, setRuling] = useState(false)
  const query = new URLSearchParams({
    region: region.id,
    monthFrom: months[0] ?? '',
    monthTo: months.at(-1) ?? '',
  }).toString()
  return (
    <div className="flow-tools no-print">
      {standsAs(me, 'coordinator') && (
        <>
          <Button
            variant="primary"
            icon={BellRing}
            onPress={() => {
              setReminding(true)
            }}
          >
            {t('flow.remind')}
          </Button>
          <Link to="/college" className="button">
            <ScrollText size={18} aria-hidden />
            {t('flow.colleges')}
          </Link>
        </>
      )}
      <Button
        icon={Waypoints}
        onPress={() => {
          setRuling(true)
        }}
      >
        {t('rules.title')}
      </Button>
      <span className="document-links" role="group" aria-label={t('flow.export')}>
        {formats.map((format) => (
          <a
            key={format}
            href={`/doorstroom/v1/informationFlow?${query}&format=${format}`}
            download={format === 'csv' ? true : undefined}
            target="_blank"
            rel="noopener"
            aria-label={t(`flow.${format}Of`)}
          >
            <FileText size={16} aria-hidden />
            {t(`flow.${format}`)}
          </a>
        ))}
      </span>
      <RemindDialog
        region={region}
        obligation={obligation}
        isOpen={isReminding}
        onClose={() => {
          setReminding(false)
        }}
      />
      {isRuling && (
        <Suspense>
          <RulesDialog
            region={region}
            isOpen
            onClose={() => {
              setRuling(false)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
