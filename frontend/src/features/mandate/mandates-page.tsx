import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import type { Reference } from '@/api/types'
import { Forbidden } from '@/ui/states'
import { MandateList } from './mandate-list'

/** Who holds which office in the region, for its coordinator. */
export function MandatesPage({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const me = useMe()
  if (!me.permitted.includes('giveMandate')) return <Forbidden />
  return (
    <div className="page">
      <title>{`${t('mandate.title')} – Doorstroom`}</title>
      <MandateList
        wanted={{ on: me.today }}
        region={region}
        head={(action) => (
          <header className="page-head">
            <div>
              <p className="overline">{titleOf(region)}</p>
              <h1>{t('mandate.title')}</h1>
              <p className="muted measure">{t('mandate.lead')}</p>
            </div>
            {action}
          </header>
        )}
      />
    </div>
  )
}
