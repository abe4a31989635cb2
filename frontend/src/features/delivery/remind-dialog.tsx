import { useQuery } from '@tanstack/react-query'
import { BellRing, CheckCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Obligation, Reference, Reminders } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog, DialogFoot } from '@/ui/dialog'
import { EmptyState, Loaded } from '@/ui/states'
import { remindDeliveries } from './api'
import { useRemind } from './use-remind'

interface Props {
  region: Reference
  obligation: Obligation
  isOpen: boolean
  onClose: () => void
}

/** Shows who would be reminded, and reminds them when that is confirmed. */
export function RemindDialog({ region, obligation, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('flow.remindTitle', { obligation: t(`flow.obligations.${obligation}`) })}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
    >
      <Preview region={region} obligation={obligation} onClose={onClose} />
    </Dialog>
  )
}

function Preview({ region, obligation, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation()
  const wish = { region: region.id, obligation }
  const preview = useQuery({
    queryKey: ['post', '/deliveries/reminders', wish],
    queryFn: () => remindDeliveries({ ...wish, dryRun: true }),
    staleTime: 0,
  })
  const reminding = useRemind(onClose)
  return (
    <div className="form">
      <Loaded query={preview} rows={4}>
        {(reminders) => <Late reminders={reminders} />}
      </Loaded>
      <DialogFoot>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          icon={BellRing}
          isPending={reminding.isPending}
          isDisabled={(preview.data?.letters ?? 0) === 0}
          onPress={() => {
            reminding.mutate(wish)
          }}
        >
          {t('flow.remindNow')}
        </Button>
      </DialogFoot>
    </div>
  )
}

function Late({ reminders: { items, letters } }: { reminders: Reminders }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  if (items.length === 0) {
    return (
      <EmptyState icon={CheckCheck} title={t('flow.remindNone')}>
        {t('flow.remindNoneText')}
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">
        {t('flow.remindLead', { count: items.length })}{' '}
        {letters === 0 ? t('flow.remindNobody') : t('flow.remindLetters', { count: letters })}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by keyboard */}
      <ul className="remind-list" tabIndex={0} aria-label={t('flow.remind')}>
        {reachableFirst(items).map(({ delivery, recipient, edition, dueAt, result }) => (
          <li key={delivery}>
            <p className="line-title">
              {titleOf(recipient.organization)}, {recipient.officeLabel}
            </p>
            <p className="line-meta">
              <span>{titleOf(edition)}</span>
              <span>{t('flow.remindLate', { date: date(dueAt) })}</span>
              <span>{t(`flow.remindResult.${result}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const order = ['reminded', 'remindedToday', 'unreachable'] as const

/** Whoever gets a letter stands on top. */
function reachableFirst(items: Reminders['items']) {
  return items.toSorted((one, other) => order.indexOf(one.result) - order.indexOf(other.result))
}
