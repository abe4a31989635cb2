import { Ellipsis } from 'lucide-react'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import type { Meeting } from '@/api/types'
import { Dialog } from '@/ui/dialog'
import { LazyMenu } from '@/ui/lazy-menu'

const load = () => import('./meeting-popover')
const MeetingPopover = lazy(load)
const MoveForm = lazy(() => import('./move-form'))
const PlaceForm = lazy(() => import('./place-form'))
const ConveneForm = lazy(() => import('./convene-form'))
const CancelForm = lazy(() => import('./cancel-form'))

export type Change = 'placing' | 'convening' | 'moving' | 'cancelling'
const forms = { placing: PlaceForm, convening: ConveneForm, moving: MoveForm, cancelling: CancelForm } as const

/** Placing, convening, moving and cancelling a meeting, for whoever may. */
export function MeetingMenu({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation()
  const [change, setChange] = useState<Change>()
  const close = () => {
    setChange(undefined)
  }
  if (!may(meeting, 'rescheduleMeeting') && !may(meeting, 'cancelMeeting') && change === undefined) return null
  const Form = change === undefined ? undefined : forms[change]
  return (
    <>
      <LazyMenu
        label={t('meeting.more')}
        popover={(menu) => <MeetingPopover {...menu} meeting={meeting} onChoose={setChange} />}
        prepare={() => void load()}
      >
        <Ellipsis size={20} aria-hidden />
      </LazyMenu>
      <Dialog
        title={t(`meeting.${change ?? 'moving'}.title`)}
        lead={t(`meeting.${change ?? 'moving'}.text`)}
        isOpen={change !== undefined}
        onClose={close}
      >
        {Form && <Form meeting={meeting} onClose={close} />}
      </Dialog>
    </>
  )
}
