import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/me'
import { titleOf } from '@/api/titles'
import { Picker } from '@/ui/picker'
import { useRegion } from './region'

/** Chooses among the reader's regions; with one region it only says which. */
export function RegionSwitch() {
  const { t } = useTranslation()
  const { regions } = useMe()
  const region = useRegion()
  const navigate = useNavigate()
  if (!region) return null
  if (regions.length === 1) return <span className="top-region">{titleOf(region)}</span>
  return (
    <Picker
      label={t('app.region')}
      className="top-region top-region-button"
      options={regions.map((one) => ({ id: one.id, label: titleOf(one) }))}
      value={region.id}
      onChange={(id) => {
        // what was open belongs to the other region
        void navigate({ to: '/', search: { region: id } })
      }}
    />
  )
}
