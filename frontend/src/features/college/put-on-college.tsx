import { ScrollText } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownCollege, useMe } from '@/api/me'
import { may } from '@/api/permitted'
import type { EditionDocument } from '@/api/types'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'

const PutForm = lazy(() => import('./put-form'))

interface Props {
  editionId: string
  document: EditionDocument
}

/** For who answers for a college: one point of what is read goes on its own agenda, besides the monthly item. */
export function PutOnCollege({ editionId, document }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const [isOpen, setOpen] = useState(false)
  const municipality = ownCollege(me)
  const points = pointsOf(document)
  if (!municipality || !points || !may(me, 'putCollegePoint')) return null
  const close = () => {
    setOpen(false)
  }
  return (
    <div className="no-print">
      <Button
        icon={ScrollText}
        onPress={() => {
          setOpen(true)
        }}
      >
        {t('college.putOn')}
      </Button>
      <Dialog title={t('college.putTitle')} lead={t('college.putLead')} isOpen={isOpen} onClose={close}>
        <Suspense fallback={<Skeletons rows={3} />}>
          <PutForm editionId={editionId} points={points} municipality={municipality.id} onClose={close} />
        </Suspense>
      </Dialog>
    </div>
  )
}

/** The points of an agenda or of approved minutes; other documents go to no college. */
function pointsOf(document: EditionDocument) {
  if ('items' in document) return document.items
  return 'entries' in document && document.status === 'approved' ? document.entries : undefined
}
