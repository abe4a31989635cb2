import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './confirm-dialog'

/** Asks before the page is left while something on it is not kept yet. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      title={t('ui.leave.title')}
      confirmLabel={t('ui.leave.go')}
      variant="danger"
      isOpen={blocker.status === 'blocked'}
      isPending={false}
      onConfirm={() => {
        blocker.proceed?.()
      }}
      onClose={() => {
        blocker.reset?.()
      }}
    >
      <p>{t('ui.leave.text')}</p>
    </ConfirmDialog>
  )
}
