import { lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Bottleneck, Reference } from '@/api/types'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import type { Opened } from './opened'
import { useBottleneckMove } from './use-bottleneck-move'

const BottleneckForm = lazy(() => import('./bottleneck-form'))
const LetterForm = lazy(() => import('./letter-form'))
const CloseForm = lazy(() => import('./close-form'))
const OfferForm = lazy(() => import('./sharing-forms').then(({ OfferForm: form }) => ({ default: form })))
const AnswerForm = lazy(() => import('./sharing-forms').then(({ AnswerForm: form }) => ({ default: form })))

interface Props {
  region: Reference
  opened: Opened | undefined
  onClose: () => void
}

/** The one dialog that stands open, if any. */
export function BottleneckDialogs({ region, opened, onClose }: Props) {
  const { t } = useTranslation()
  if (opened === undefined) return null
  if (opened.dialog === 'endShare' || opened.dialog === 'removeLetter') {
    return <Confirmation opened={opened} onClose={onClose} />
  }
  const bottleneck = 'bottleneck' in opened ? opened.bottleneck : undefined
  return (
    <Dialog
      title={t(`bottleneck.${opened.dialog}`)}
      lead={bottleneck && opened.dialog !== 'change' ? bottleneck.statement : t('bottleneck.noteLead')}
      isOpen
      onClose={onClose}
    >
      {opened.dialog === 'offer' && <p className="measure">{t('bottleneck.offerLead')}</p>}
      <Suspense fallback={<Skeletons rows={4} />}>{form(region, opened, bottleneck, onClose)}</Suspense>
    </Dialog>
  )
}

function form(
  region: Reference,
  { dialog }: Opened,
  bottleneck: Bottleneck | undefined,
  onClose: () => void,
): ReactNode {
  if (bottleneck === undefined || dialog === 'change') {
    return <BottleneckForm region={region} bottleneck={bottleneck} onClose={onClose} />
  }
  switch (dialog) {
    case 'sendIn':
      return <LetterForm region={region} bottleneck={bottleneck} kind="note" onClose={onClose} />
    case 'reply':
      return <LetterForm region={region} bottleneck={bottleneck} kind="reply" onClose={onClose} />
    case 'offer':
      return <OfferForm bottleneck={bottleneck} onClose={onClose} />
    case 'answer':
      return <AnswerForm region={region} bottleneck={bottleneck} onClose={onClose} />
    default:
      return <CloseForm bottleneck={bottleneck} onClose={onClose} />
  }
}

type Confirmed = Extract<Opened, { dialog: 'endShare' | 'removeLetter' }>

/** Asks once more before something is taken away. */
function Confirmation({ opened, onClose }: { opened: Confirmed; onClose: () => void }) {
  const { t } = useTranslation()
  const moving = useBottleneckMove(onClose)
  const { bottleneck } = opened
  const isShare = opened.dialog === 'endShare'
  const share = isShare ? bottleneck.shares.find((one) => one.region.id === opened.regionId) : undefined
  const letter = isShare ? undefined : bottleneck.letters.find(({ id }) => id === opened.letterId)
  return (
    <ConfirmDialog
      title={t(isShare ? 'bottleneck.endShareTitle' : 'bottleneck.removeLetterTitle')}
      confirmLabel={t(isShare ? 'bottleneck.endShareNow' : 'bottleneck.removeLetter')}
      variant="danger"
      isOpen
      isPending={moving.isPending}
      error={moving.error}
      onConfirm={() => {
        moving.mutate(
          isShare
            ? { move: 'endShare', bottleneck, regionId: opened.regionId }
            : { move: 'removeLetter', bottleneck, letterId: opened.letterId },
        )
      }}
      onClose={onClose}
    >
      <p>
        {share
          ? t('bottleneck.endShareText', { statement: bottleneck.statement, region: titleOf(share.region) })
          : t('bottleneck.removeLetterText', { title: letter?.title ?? '' })}
      </p>
    </ConfirmDialog>
  )
}
