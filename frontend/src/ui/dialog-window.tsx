import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DialogProps } from './dialog'
import { IconButton } from './icon-button'

/** The open half of a {@link Dialog}. */
export default function DialogWindow(props: DialogProps) {
  const { title, lead, onClose, size = 'normal', isDismissable = false, role = 'dialog', children } = props
  const { t } = useTranslation()
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose()
  }
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={close} isDismissable={isDismissable}>
      <Modal className="modal" data-size={size}>
        <Dialog className="dialog" role={role}>
          <div className="dialog-head">
            <div className="stack-tight">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {lead !== undefined && <p className="muted">{lead}</p>}
            </div>
            <IconButton label={t('ui.close')} icon={X} onPress={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
