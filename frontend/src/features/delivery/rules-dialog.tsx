import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reference, WantedObligationRules } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { Loaded } from '@/ui/states'
import { getObligationRules } from './api'
import { RulesForm } from './rules-form'
import { RulesPreview } from './rules-preview'

interface Props {
  region: Reference
  isOpen: boolean
  onClose: () => void
}

/** Who must get which paper: chosen, looked at, then applied. */
export function RulesDialog({ region, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('rules.title')} lead={t('rules.lead')} isOpen={isOpen} onClose={onClose} size="wide">
      <Rules region={region} onClose={onClose} />
    </Dialog>
  )
}

function Rules({ region, onClose }: Omit<Props, 'isOpen'>) {
  const rules = useQuery(getObligationRules(region.id))
  const [wanted, setWanted] = useState<WantedObligationRules>()
  const [isLooking, setLooking] = useState(false)
  return (
    <Loaded query={rules} rows={6}>
      {(current) =>
        wanted !== undefined && isLooking ? (
          <RulesPreview
            region={region}
            etag={current.etag}
            wanted={wanted}
            onBack={() => {
              setLooking(false)
            }}
            onClose={onClose}
          />
        ) : (
          <RulesForm
            rules={current}
            wanted={wanted}
            onClose={onClose}
            onLook={(wish) => {
              setWanted(wish)
              setLooking(true)
            }}
          />
        )
      }
    </Loaded>
  )
}
