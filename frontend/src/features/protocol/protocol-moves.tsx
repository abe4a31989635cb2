import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pencil, Send, Stamp, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { refreshLists } from '@/api/refresh'
import type { Protocol } from '@/api/types'
import { Button } from '@/ui/button'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { Dialog } from '@/ui/dialog'
import { Skeletons } from '@/ui/states'
import { useToast } from '@/ui/toasts'
import { removeProtocol } from './api'

const ChangeForm = lazy(() => import('./change-form'))
const SubmitForm = lazy(() => import('./submit-form'))
const ConcludeForm = lazy(() => import('./conclude-form'))

type Open = 'change' | 'submit' | 'conclude' | 'remove' | undefined

/** What the coordinator can do with a protocol now. */
export function ProtocolMoves({ protocol, onRemoved }: { protocol: Protocol; onRemoved: () => void }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<Open>()
  const close = () => {
    setOpen(undefined)
  }
  return (
    <div className="row no-print">
      {may(protocol, 'removeProtocol') && (
        <Button
          variant="quiet"
          icon={Trash2}
          onPress={() => {
            setOpen('remove')
          }}
        >
          {t('protocol.remove')}
        </Button>
      )}
      {may(protocol, 'changeProtocol') && (
        <Button
          icon={Pencil}
          onPress={() => {
            setOpen('change')
          }}
        >
          {t('protocol.change')}
        </Button>
      )}
      {may(protocol, 'concludeProtocol') && protocol.status !== 'inForce' && protocol.concludedOn === undefined && (
        <Button
          icon={Stamp}
          onPress={() => {
            setOpen('conclude')
          }}
        >
          {t('protocol.conclude')}
        </Button>
      )}
      {may(protocol, 'submitProtocol') && (
        <Button
          variant="primary"
          icon={Send}
          onPress={() => {
            setOpen('submit')
          }}
        >
          {t('protocol.submit')}
        </Button>
      )}
      <Dialog title={t('protocol.change')} isOpen={open === 'change'} onClose={close}>
        <Suspense fallback={<Skeletons rows={5} />}>
          <ChangeForm protocol={protocol} onClose={close} />
        </Suspense>
      </Dialog>
      <Dialog title={t('protocol.submit')} lead={t('protocol.submitHelp')} isOpen={open === 'submit'} onClose={close}>
        <Suspense fallback={<Skeletons rows={3} />}>
          <SubmitForm protocol={protocol} onClose={close} />
        </Suspense>
      </Dialog>
      <Dialog
        title={t('protocol.concludeTitle')}
        lead={t('protocol.concludeHelp')}
        isOpen={open === 'conclude'}
        onClose={close}
      >
        <Suspense fallback={<Skeletons rows={2} />}>
          <ConcludeForm protocol={protocol} onClose={close} />
        </Suspense>
      </Dialog>
      <RemoveDialog protocol={protocol} isOpen={open === 'remove'} onClose={close} onRemoved={onRemoved} />
    </div>
  )
}

interface RemoveProps {
  protocol: Protocol
  isOpen: boolean
  onClose: () => void
  onRemoved: () => void
}

function RemoveDialog({ protocol, isOpen, onClose, onRemoved }: RemoveProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const removing = useMutation({
    mutationFn: () => removeProtocol(protocol),
    onSuccess: () => {
      onClose()
      toast(t('protocol.removed'))
      onRemoved()
    },
    onSettled: () => refreshLists(queries, '/protocols'),
  })
  return (
    <ConfirmDialog
      title={t('protocol.remove')}
      confirmLabel={t('protocol.remove')}
      variant="danger"
      isOpen={isOpen}
      isPending={removing.isPending}
      error={removing.error}
      onConfirm={() => {
        removing.mutate()
      }}
      onClose={onClose}
    >
      <p>{t('protocol.removeText')}</p>
    </ConfirmDialog>
  )
}
