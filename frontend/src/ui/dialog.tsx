import { lazy, Suspense, type ReactNode } from 'react'

export interface DialogProps {
  title: string
  /** One sentence under the title. */
  lead?: string
  onClose: () => void
  size?: 'normal' | 'wide'
  /** False while something would be lost by a click beside the dialog. */
  isDismissable?: boolean
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

const DialogWindow = lazy(() => import('./dialog-window'))

/** A dialog over the page; its machinery is fetched when the first one opens. */
export function Dialog({ isOpen, ...props }: DialogProps & { isOpen: boolean }) {
  if (!isOpen) return null
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  )
}

/** The buttons at the foot of a dialog; the main one comes last. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className="dialog-foot">{children}</div>
}
