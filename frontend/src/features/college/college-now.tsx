import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownCollege, useMe } from '@/api/me'
import type { CollegeItemCard, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Loaded } from '@/ui/states'
import { listOwnCollegeItems } from './api'
import './college.css'

/** The point of this month, for who works for a college; nothing for others. */
export function CollegeNow() {
  const me = useMe()
  const municipality = ownCollege(me)
  return municipality ? <OwnCollegeNow municipality={municipality} month={me.today.slice(0, 7)} /> : null
}

function OwnCollegeNow({ municipality, month }: { municipality: Reference; month: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const items = useQuery(listOwnCollegeItems(municipality.id, month))
  return (
    <section aria-labelledby="college-now">
      <div className="section-head">
        <h2 id="college-now">{t('college.title')}</h2>
        <Link to="/college">{t('college.open')}</Link>
      </div>
      <Loaded query={items} rows={1}>
        {(page) => (
          <div className="sheet sheet-padded college-now">
            <ScrollText size={20} aria-hidden />
            <div>
              <p className="line-title">{t('college.now', { month: formats.month(month) })}</p>
              <p className="line-meta">
                <Counts card={page.items[0]} />
              </p>
            </div>
          </div>
        )}
      </Loaded>
    </section>
  )
}

function Counts({ card }: { card: CollegeItemCard | undefined }) {
  const { t } = useTranslation()
  if (!card) return <span>{t('college.nothingYet')}</span>
  return (
    <>
      {card.agendas.length > 0 && <span>{t('college.agendas', { count: card.agendas.length })}</span>}
      {card.minutes.length > 0 && <span>{t('college.minutesCount', { count: card.minutes.length })}</span>}
    </>
  )
}
